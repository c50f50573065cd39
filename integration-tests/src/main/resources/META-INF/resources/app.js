// What the front page does with Clerk's library, which has been loaded before this, or has failed to. Without it, the page has
// links.
const part = id => document.getElementById(id)
const show = (id, shown) => { part(id).hidden = !shown }

async function start(clerk) {
  await clerk.load()
  clerk.addListener(render)
  part('sign-in').onclick = () => clerk.redirectToSignIn()
  part('sign-out').onclick = () => clerk.signOut()
  part('me').onclick = async () => { part('answer').textContent = await me(clerk) }
  part('organization').onchange = event => clerk.setActive({ organization: event.target.value || null })
  show('app', true)
  // That was so when the page was made. From now on the library knows better.
  show('at-load', false)
}

/** What the application says to whoever calls it with a token. */
async function me(clerk) {
  const token = await clerk.session.getToken()
  const answer = await fetch('/me', { headers: { Authorization: `Bearer ${token}` } })
  return answer.ok ? answer.text() : `${answer.status} ${answer.headers.get('x-clerk-auth-reason') ?? ''}`
}

function render({ user, organization }) {
  part('who').textContent = user ? `You are ${user.fullName ?? user.id}.` : 'Nobody is signed in.'
  show('sign-in', !user)
  show('me', user)
  show('sign-out', user)
  show('switch', user)
  const mine = user?.organizationMemberships.map(membership => membership.organization) ?? []
  part('organization').replaceChildren(new Option('none', ''), ...mine.map(({ id, name }) =>
    new Option(name, id, false, id === organization?.id)))
}

if (window.Clerk) {
  start(window.Clerk)
} else {
  show('no-library', true)
}
