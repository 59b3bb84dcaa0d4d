/**
 * Settings of every test process. The secret is worthless: it signs sessions of throw-away databases only. What a
 * developer has set for a running installation must never reach a test, so it is replaced here.
 */
process.env.NODE_ENV = 'test'
process.env.PAYLOAD_SECRET = 'a-secret-for-throw-away-databases-only'
process.env.DATABASE_URL = ''
process.env.SMTP_URL = ''
process.env.S3_BUCKET = ''
process.env.LOG_LEVEL ||= 'error'
process.env.TZ = 'UTC'
