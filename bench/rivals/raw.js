import http from 'node:http'
import pg from 'pg'

/** The bare minimum: JSON in, one row in, no questions asked. What stands between it and us is what we do. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
await pool.query('create table raw_answers (id bigserial primary key, answers jsonb not null)')

const server = http.createServer((request, response) => {
  if (request.method !== 'POST') return response.end()
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    void insert(Buffer.concat(chunks).toString(), response)
  })
})

async function insert(body, response) {
  try {
    const { answers } = JSON.parse(body)
    const { rows } = await pool.query('insert into raw_answers (answers) values ($1) returning id', [
      JSON.stringify(answers),
    ])
    response.setHeader('content-type', 'application/json').end(JSON.stringify(rows[0]))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
}

server.keepAliveTimeout = 600_000
server.listen(Number(process.env.PORT), '127.0.0.1')
