// All tests in one process, which starts the SDK once: `node --test` would start it for each file.
import { readdirSync } from 'node:fs';

const directory = new URL('./test/', import.meta.url);
for (const file of readdirSync(directory).sort()) {
  await import(new URL(file, directory));
}
