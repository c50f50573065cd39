// Signs and verifies with Svix' own package: a line in and a line out for each, with tabs between the fields.
import { createInterface } from 'node:readline';
import { Webhook, WebhookVerificationError } from 'svix';

const bytes = base64 => Buffer.from(base64, 'base64');
const commands = {
  sign: (secret, id, seconds, body) => new Webhook(secret).sign(id, new Date(seconds * 1000), bytes(body)),
  verify: (secret, id, seconds, body, signatures) => {
    try {
      new Webhook(secret).verify(bytes(body),
        { 'svix-id': id, 'svix-timestamp': seconds, 'svix-signature': signatures });
      return 'accepted';
    } catch (e) {
      if (e instanceof WebhookVerificationError) {
        return 'refused';
      }
      if (e instanceof SyntaxError) {
        return 'accepted'; // it is read as JSON after it was verified, and this one is something else
      }
      throw e;
    }
  },
};
for await (const line of createInterface({ input: process.stdin })) {
  const [command, ...fields] = line.split('\t');
  console.log(commands[command](...fields));
}
