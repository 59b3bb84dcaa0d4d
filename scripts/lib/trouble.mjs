/**
 * Every trouble that a person at the command line can meet and mend: one clear sentence in Persian and in English,
 * and a way out. Exit codes: 1 failed or refused, 2 wrong use, 3 the database is not reached.
 */
const exitCodes = { unreachable: 3, wrongPassword: 3, noDatabase: 3, badUrl: 3, usage: 2 }

const texts = {
  portTaken: ({ port, free }) => [
    `درگاه ${port} را برنامهٔ دیگری گرفته است.`,
    `Port ${port} is taken by another program.`,
    `PORT=${free} npm start`,
  ],
  portForbidden: ({ port }) => [
    `این کاربر اجازهٔ گرفتن درگاه ${port} را ندارد.`,
    `This user may not listen on port ${port}: those below 1024 belong to root.`,
    'PORT=3000 npm start, behind a proxy that listens there',
  ],
  hostUnknown: ({ host }) => [
    `این دستگاه نشانی «${host}» را ندارد (HOST).`,
    `This machine does not have the address "${host}" (HOST).`,
    'HOST=127.0.0.1 for this machine only · HOST=0.0.0.0 for the network',
  ],
  alreadyRunning: ({ pid, url }) => [
    `کارنامه از همین پوشه در حال اجراست (فرایند ${pid}).`,
    `Karnameh already runs from this folder (process ${pid}).`,
    `${url} · or stop it first: kill ${pid}`,
  ],
  folderNotWritable: ({ folder, reason }) => [
    `در پوشهٔ داده‌ها نمی‌توان نوشت: ${folder}`,
    `The data folder cannot be written: ${folder} (${reason})`,
    `give it to this user: chown -R "$(id -un)" "${folder}" · or name another: KARNAMEH_DATA_DIR=/path npm start`,
  ],
  folderNotReachable: ({ folder, blocked, user }) => [
    `کاربر پایگاه داده (${user}) به پوشهٔ داده‌ها نمی‌رسد: ${folder}`,
    `The database runs as the user "${user}", which cannot reach the data folder: ${folder}`,
    `chmod o+x "${blocked}" · or name another: KARNAMEH_DATA_DIR=/var/lib/karnameh npm start`,
  ],
  noDatabaseUser: ({ reason }) => [
    'پایگاه داده با کاربر root اجرا نمی‌شود و کاربر «postgres» ساخته نشد.',
    `PostgreSQL does not run as root, and the user "postgres" could not be made (${reason}).`,
    'useradd --system postgres · or start as an ordinary user · or set DATABASE_URL',
  ],
  noBinaries: ({ platform }) => [
    `برای این دستگاه (${platform}) پایگاه دادهٔ همراه وجود ندارد.`,
    `There is no embedded PostgreSQL for this machine (${platform}).`,
    'install PostgreSQL 15 or newer and set DATABASE_URL, see docs/operations.md',
  ],
  databaseDied: ({ lines, log }) => [
    'پایگاه دادهٔ همراه بالا نیامد.',
    `The embedded PostgreSQL did not start: ${lines}`,
    `read ${log}`,
  ],
  databaseOfAnotherVersion: ({ folder, found, ours }) => [
    `داده‌های این پوشه از نسخهٔ ${found} پایگاه داده است و این نسخه ${ours} است.`,
    `The data in ${folder} were made by PostgreSQL ${found}, and this is PostgreSQL ${ours}.`,
    'move them with pg_dump and pg_restore, see "Upgrade" in docs/operations.md',
  ],
  badUrl: ({ value }) => [
    'نشانی پایگاه داده (DATABASE_URL) درست نوشته نشده است.',
    `DATABASE_URL is not a PostgreSQL address: ${value}`,
    'DATABASE_URL=postgresql://user:password@host:5432/karnameh (special characters of the password %-encoded)',
  ],
  unreachable: ({ host, reason }) => [
    `سرور پایگاه داده پاسخ نمی‌دهد: ${host}`,
    `The database server does not answer at ${host} (${reason}).`,
    'check host and port in DATABASE_URL and that the server runs · or unset it to use the embedded database',
  ],
  wrongPassword: ({ user, host }) => [
    `پایگاه داده نام کاربر یا گذرواژه را نپذیرفت: ${user}`,
    `The database at ${host} refused the user "${user}" or its password.`,
    'correct user and password in DATABASE_URL (special characters %-encoded)',
  ],
  noDatabase: ({ name, host }) => [
    `پایگاه داده‌ای به نام «${name}» روی سرور نیست.`,
    `There is no database "${name}" on ${host}.`,
    `createdb --locale-provider=icu --icu-locale=fa-IR --template=template0 ${name}`,
  ],
  migrationFailed: ({ lines }) => [
    'به‌روزرسانی ساختار پایگاه داده ناتمام ماند؛ گام ناموفق برگردانده شد و داده‌ها دست‌نخورده است.',
    `A migration failed. It was rolled back and the data stand as before it. ${lines}`,
    'mend the cause and run: npm run karnameh -- migrate · or go back to the earlier version of Karnameh',
  ],
  diskFull: ({ folder, freeMb, neededMb }) => [
    `جای خالی دیسک کافی نیست: ${folder}`,
    `The disk of ${folder} is full${freeMb === undefined ? '' : `: ${freeMb} MB free, ${neededMb} MB needed`}.`,
    'free some space · or name a folder on another disk: KARNAMEH_DATA_DIR=/path npm start',
  ],
  installFailed: ({ lines }) => [
    'نصب وابستگی‌ها ناتمام ماند.',
    `npm ci failed. ${lines}`,
    'check the network and the npm registry setting, then start again',
  ],
  buildFailed: ({ lines }) => ['ساخت برنامه ناتمام ماند.', `The build failed. ${lines}`, 'npm run check tells where'],
  seedFailed: ({ lines }) => [
    'ریختن داده‌های آغازین ناتمام ماند.',
    `Seeding failed. ${lines}`,
    'it may be run again: npm run karnameh -- seed',
  ],
  childDied: ({ name, code, lines }) => [
    `«${name}» از کار افتاد و کارنامه ایستاد.`,
    `The ${name} stopped by itself (${code}), so Karnameh stops. ${lines}`,
    'read the lines above, then: npm start',
  ],
  notReady: ({ name, seconds }) => [
    `«${name}» پس از ${seconds} ثانیه پاسخ نداد.`,
    `The ${name} did not answer within ${seconds} seconds.`,
    'read the lines above · LOG_LEVEL=debug npm start',
  ],
  usage: ({ sentence, wayOut }) => [sentence, sentence, wayOut],
}

/** A trouble by its name in the table above. Anything else that is thrown is a defect and keeps its stack. */
export class Trouble extends Error {
  constructor(name, details = {}) {
    const [fa, en, wayOut] = texts[name](details)
    super(en)
    Object.assign(this, { code: name, fa, en, wayOut, exitCode: exitCodes[name] ?? 1 })
  }

  /** The three lines that a person sees. */
  get text() {
    const sentences = this.fa === this.en ? [this.en] : [this.fa, this.en]
    return [...sentences, `راه حل · Way out: ${this.wayOut}`].join('\n')
  }
}

/** Turns an error of the operating system into a trouble where a person can mend it; returns it as it is otherwise. */
export function asTrouble(error, folder) {
  if (error instanceof Trouble) return error
  if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT') return new Trouble('diskFull', { folder })
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(error?.code)) {
    return new Trouble('folderNotWritable', { folder: error.path ?? folder, reason: error.code })
  }
  return error
}

/** Shows what happened and returns the exit code. */
export function report(error, folder) {
  const trouble = asTrouble(error, folder)
  const text = trouble instanceof Trouble ? trouble.text : (trouble?.stack ?? String(trouble))
  console.error(`\n${text}\n`)
  return trouble.exitCode ?? 1
}

/** Whether a program's output tells of a full disk, in the words of Node, of PostgreSQL or of the system. */
export const isDiskFull = (output) => /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(output)

/** The last telling lines of a program's output, for a sentence. */
export function lastLines(output, count = 4) {
  const lines = output.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).slice(-count).join(' ⏎ ').slice(-800)
}
