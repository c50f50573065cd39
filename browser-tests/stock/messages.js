// What the dev server would have sent.
import { devServer } from '../browser.js'

/** The code in the latest email to an address. */
export async function codeFor(address) {
  const { data } = await (await fetch(`${devServer}/dev/messages`)).json()
  return data.find(message => message.to === address).data.otp_code
}
