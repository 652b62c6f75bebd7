// npm run -s program-key -- NAME QUOTA: makes the key of a program. Only its SHA-256 is stored, so the key is shown here once.
import { randomBytes } from 'node:crypto';
import { hashOfKey } from '../worker/store/publishers.ts';

const help = `Usage: npm run -s program-key -- NAME QUOTA

Makes a key for the program NAME (letters, digits, spaces, dots and hyphens) with QUOTA calls a day (UTC).
The key goes to standard error, once. The SQL that stores its SHA-256 goes to standard output:

  npx wrangler d1 execute DB --remote --command "$(npm run -s program-key -- 'School app' 10000)"

Use --local for the service on this machine. To revoke the keys of a program:

  npx wrangler d1 execute DB --remote --command \\
    "UPDATE program_keys SET revoked_at = datetime() WHERE name = 'School app' AND revoked_at IS NULL"
`;

const [name = '', quota = '', ...more] = process.argv.slice(2);
// What goes into the SQL can't end its string.
const isName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .-]{0,99}$/u.test(name);
const isQuota = /^[1-9]\d{0,8}$/.test(quota);
if (!isName || !isQuota || more.length > 0) {
  process.stderr.write(help);
  process.exit(2);
}
const key = `dalil_p_${randomBytes(32).toString('base64url')}`;
process.stderr.write(`The key of ${name}, which is shown only now: ${key}\n`);
process.stdout.write(
  `INSERT INTO program_keys (hash, name, daily_quota, created_at) VALUES ('${await hashOfKey(key)}', '${name}', ${quota}, '${new Date().toISOString()}');\n`,
);
