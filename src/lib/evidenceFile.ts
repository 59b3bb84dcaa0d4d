import { fileTypeFromBuffer } from 'file-type'
import { randomUUID } from 'node:crypto'
import { evidenceTypes } from '../domain/forms/evidenceTypes'
import { problems } from '../domain/problems'

type Given = { name: string; bytes: Buffer }

/**
 * What a file really is, by its bytes, and the name to store it under, which says nothing of its owner. Refuses types that
 * are not taken, and an extension that does not belong to the content.
 */
export async function storableFile(
  { name, bytes }: Given,
  path: string,
): Promise<{ mimetype: string; storedName: string }> {
  const found = await fileTypeFromBuffer(bytes)
  const extensions = found ? evidenceTypes[found.mime] : undefined
  if (!found || !extensions) throw problems.wrongFileType({ fields: [{ path, code: 'fileTypeMismatch' }] })
  const extension = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (!extensions.includes(extension)) throw problems.wrongFileType({ fields: [{ path, code: 'fileTypeMismatch' }] })
  return { mimetype: found.mime, storedName: `${randomUUID()}.${extensions[0]}` }
}
