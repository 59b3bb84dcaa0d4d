import fs from 'node:fs'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { root } from './paths.mjs'
import { sharedFolder } from './postgresBinaries.mjs'
import { blockedAt, databaseUser, postgresIds } from './postgresUser.mjs'
import { Trouble } from './trouble.mjs'

const neededMb = 300

/** Makes the data folder and tries it. The database's user may enter it but not list it; secrets in it are 0600. */
export function openDataFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o711 })
    const probe = path.join(folder, `.probe-${process.pid}`)
    fs.writeFileSync(probe, 'x')
    fs.rmSync(probe)
  } catch (error) {
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') throw new Trouble('diskFull', { folder })
    throw new Trouble('folderNotWritable', { folder, reason: error.code })
  }
  refuseFullDisk(folder)
}

function refuseFullDisk(folder) {
  const { bavail, bsize } = fs.statfsSync(folder)
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024)
  if (freeMb < neededMb) throw new Trouble('diskFull', { folder, freeMb, neededMb })
}

/**
 * Where the embedded cluster lives: in the data folder. When root runs a checkout that the database's user cannot
 * reach, and nobody chose the data folder, it moves to a folder of this checkout's own that the user can reach.
 */
export function clusterFolder({ dataFolder, dataFolderChosen }) {
  const usual = path.join(dataFolder, 'postgres')
  const blocked = blockedAt(dataFolder, postgresIds())
  if (!blocked) return usual
  if (dataFolderChosen) throw new Trouble('folderNotReachable', { folder: dataFolder, blocked, user: databaseUser })
  const name = `${path.basename(root)}-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`
  const elsewhere = path.join(sharedFolder, name)
  fs.mkdirSync(elsewhere, { recursive: true, mode: 0o711 })
  return path.join(elsewhere, 'postgres')
}
