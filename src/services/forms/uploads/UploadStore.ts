import { sql } from '@payloadcms/db-postgres/drizzle'
import { DataStore, ERRORS, Upload } from '@tus/server'
import type { PayloadRequest } from 'payload'
import type { Readable } from 'node:stream'
import { uploadHours } from '../../../domain/forms/upload'
import type { UploadTarget } from '../../../domain/forms/upload'
import { now, nowIso } from '../../../lib/clock'
import { isoSql } from '../../system/isoSql'
import { runSql } from '../../system/sql'

/** So many bytes are written down at a time: a cut line loses no more than this of what had arrived. */
const FLUSH_BYTES = 256 * 1024
const lifetimeMs = uploadHours * 60 * 60_000

type Row = { size: number; received: number; createdAt: string } & UploadTarget

/**
 * Where unfinished uploads lie: rows and chunks in PostgreSQL, so that any process of any machine takes up what another began,
 * with files in a folder and in S3 alike. Every append is one compare-and-set on the offset: of two that send the same
 * bytes one wins. A person sees his own uploads only.
 */
export class UploadStore extends DataStore {
  constructor(private readonly req: PayloadRequest) {
    super()
    this.extensions = ['creation', 'creation-with-upload', 'expiration', 'termination']
  }

  override async create(upload: Upload): Promise<Upload> {
    const { evaluation, field, slot, name } = upload.metadata as UploadTarget
    const at = now()
    await runSql(
      this.req,
      sql`insert into evidence_uploads (id, evaluation_id, field, slot, name, size, person_id, created_at, expires_at)
          values (${upload.id}, ${evaluation}, ${field}, ${slot}, ${name}, ${upload.size}, ${this.person},
            ${at.toISOString()}, ${new Date(at.getTime() + lifetimeMs).toISOString()})`,
    )
    upload.creation_date = at.toISOString()
    return upload
  }

  override async getUpload(id: string): Promise<Upload> {
    const [row] = await runSql<Row>(
      this.req,
      sql`select size::int, received::int, ${isoSql(sql`created_at`)} as "createdAt", evaluation_id as evaluation, field, slot, name
          from evidence_uploads where id = ${id} and person_id = ${this.person}`,
    )
    if (!row) throw ERRORS.FILE_NOT_FOUND
    const { size, received, createdAt, ...metadata } = row
    return new Upload({ id, size, offset: received, metadata, creation_date: createdAt })
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    let at = offset
    let waiting: Buffer[] = []
    let bytes = 0
    const flush = async () => {
      const chunk = Buffer.concat(waiting)
      waiting = []
      bytes = 0
      if (chunk.length === 0) return
      await this.append(id, at, chunk)
      at += chunk.length
    }
    try {
      for await (const part of stream as AsyncIterable<Buffer>) {
        waiting.push(part)
        bytes += part.length
        if (bytes >= FLUSH_BYTES) await flush()
      }
    } finally {
      // What had arrived before the line was cut need not be sent again.
      await flush()
    }
    return at
  }

  /** Writes bytes behind those that are there; refuses when somebody else wrote meanwhile. */
  private async append(id: string, at: number, bytes: Buffer): Promise<void> {
    const written = await runSql(
      this.req,
      sql`with moved as (
            update evidence_uploads set received = received + ${bytes.length}
            where id = ${id} and person_id = ${this.person} and received = ${at} and finished_at is null and expires_at > ${nowIso()}
            returning id)
          insert into evidence_upload_chunks (upload_id, at, bytes) select id, ${at}, ${bytes} from moved returning at`,
    )
    if (written.length === 0) throw ERRORS.INVALID_OFFSET
  }

  override async remove(id: string): Promise<void> {
    const gone = await runSql(
      this.req,
      sql`delete from evidence_uploads where id = ${id} and person_id = ${this.person} and finished_at is null returning id`,
    )
    if (gone.length === 0) throw ERRORS.FILE_NOT_FOUND
  }

  override getExpiration(): number {
    return lifetimeMs
  }

  private get person(): string | null {
    return this.req.user?.id ?? null
  }
}
