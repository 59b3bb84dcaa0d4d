import { fileTypeFromBuffer } from 'file-type'
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { evidenceTypes } from '../domain/forms/evidenceTypes'
import { problems } from '../domain/problems'

type Given = { name: string; bytes: Buffer }

/**
 * What a file really is, by its bytes, and the name to store it under, which says nothing of its owner. Refuses types that
 * are not taken, an extension that does not belong to the content, and files that are torn or damaged.
 */
export async function storableFile(
  { name, bytes }: Given,
  path: string,
  types: Readonly<Record<string, readonly string[]>> = evidenceTypes,
): Promise<{ mimetype: string; storedName: string }> {
  const found = await fileTypeFromBuffer(bytes)
  const extensions = found ? types[found.mime] : undefined
  if (!found || !extensions) throw problems.wrongFileType({ fields: [{ path, code: 'fileTypeMismatch' }] })
  const extension = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (!extensions.includes(extension)) throw problems.wrongFileType({ fields: [{ path, code: 'fileTypeMismatch' }] })
  if (!(await isWhole(found.mime, bytes))) throw problems.wrongFileType({ fields: [{ path, code: 'fileDamaged' }] })
  return { mimetype: found.mime, storedName: `${randomUUID()}.${extensions[0]}` }
}

/** Whether a viewer could open it. Payload asks the same of PDFs, but answers without a reason that a person could use. */
async function isWhole(mime: string, bytes: Buffer): Promise<boolean> {
  if (mime === 'application/pdf') {
    const end = bytes.subarray(-1024).toString('latin1')
    return end.includes('xref') && end.includes('%%EOF')
  }
  if (!mime.startsWith('image/')) return true
  try {
    // Decoded to its end: the head alone says nothing of what was lost on the way.
    await sharp(bytes, { failOn: 'error' }).resize(16).toBuffer()
    return true
  } catch {
    return false
  }
}
