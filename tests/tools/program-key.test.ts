import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const make = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'tools', 'program-key.ts'), ...args], { encoding: 'utf8' });

describe('The tool that makes a program key', () => {
  it('prints the key once and SQL that stores nothing but its hash', () => {
    const { status, stdout, stderr } = make('تطبيق المدرسة', '250');
    expect(status).toBe(0);
    const key = /dalil_p_[\w-]{43}(?=\n)/.exec(stderr)?.[0] ?? '';
    expect(key).not.toBe('');
    expect(stdout).not.toContain(key);
    const db = new DatabaseSync(':memory:');
    db.exec(readFileSync(join(root, 'worker', 'migrations', '0003_program_keys.sql'), 'utf8'));
    db.exec(stdout);
    expect(db.prepare('SELECT hash, name, daily_quota, used, revoked_at FROM program_keys').all()).toEqual([
      {
        hash: createHash('sha256').update(key).digest('hex'),
        name: 'تطبيق المدرسة',
        daily_quota: 250,
        used: 0,
        revoked_at: null,
      },
    ]);
  });

  it.each([
    [[]],
    [['name']],
    [['name', '0']],
    [['name', '1.5']],
    [['name', '10', 'more']],
    [["x'); DROP TABLE program_keys; --", '10']],
  ])('says how it is used instead of %j', (args) => {
    const { status, stdout, stderr } = make(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage:');
  });
});
