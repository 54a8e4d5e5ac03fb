import { crc32, deflateRawSync } from 'node:zlib'

/** What a hostile file may claim about an entry instead of the truth. */
export interface EntryClaims {
  uncompressedBytes?: number
}

/** A zip with these entries; `claims` falsifies what its directory says about some of them. */
export function buildZip(
  entries: Record<string, string | Buffer>,
  claims: Record<string, EntryClaims> = {},
): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const nameBytes = Buffer.from(name)
    const size = claims[name]?.uncompressedBytes ?? data.length
    const local = header(0x04034b50, 30, packed.length, size, data, nameBytes)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    local.copy(entry, 6, 4, 30)
    entry.writeUInt32LE(offset, 42)
    bodies.push(local, nameBytes, packed)
    directory.push(entry, nameBytes)
    offset += local.length + nameBytes.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(entries).length, 8)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, list, end])
}

function header(
  signature: number,
  length: number,
  packed: number,
  size: number,
  data: Buffer,
  name: Buffer,
): Buffer {
  const local = Buffer.alloc(length)
  local.writeUInt32LE(signature, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(crc32(data), 14)
  local.writeUInt32LE(packed, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(name.length, 26)
  return local
}
