import { s3Storage } from '@payloadcms/storage-s3'
import type { CollectionConfig, Plugin } from 'payload'
import { dataPath } from './dataFolder'
import { env } from './env'

const uploads = ['evidence', 'documents', 'media'] as const

/** Where files lie while no S3 is set: one folder a collection in the data folder of this machine. */
const inDataFolder = (collection: CollectionConfig): CollectionConfig =>
  typeof collection.upload === 'object'
    ? { ...collection, upload: { ...collection.upload, staticDir: dataPath('files', collection.slug) } }
    : collection

/**
 * Files behind one adapter: the data folder, or S3 (any that speaks its protocol) when S3_BUCKET is set, so that several
 * machines share them. Either way a file is read through Payload, which asks the access of its row.
 */
export const storage: Plugin[] = [
  (config) => ({ ...config, collections: (config.collections ?? []).map(inDataFolder) }),
  s3Storage({
    enabled: Boolean(env.S3_BUCKET),
    // The schema is the same with and without S3, so that an installation may move from one to the other.
    alwaysInsertFields: true,
    bucket: env.S3_BUCKET ?? '',
    collections: Object.fromEntries(uploads.map((slug) => [slug, { prefix: slug }])),
    config: {
      region: env.S3_REGION,
      forcePathStyle: env.S3_FORCE_PATH_STYLE,
      ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
      ...(env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY
        ? { credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY } }
        : {}),
    },
  }),
]
