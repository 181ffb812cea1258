import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** PKWARE APPNOTE 4.3: what begins an entry, its line in the directory, and the end of the directory. */
const entryMark = 0x04034b50;
const directoryMark = 0x02014b50;
const endMark = 0x06054b50;
const endLength = 22;
const version = 20;
const namesAreUtf8 = 0x0800;
const deflated = 8;

/** The entries of a zip file without a comment, in their order, by path. */
export function readZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.length - endLength;
  if (zip.readUInt32LE(end) !== endMark)
    throw new Error("The zip file does not end as one without a comment.");
  let line = zip.readUInt32LE(end + 16);
  const entries = Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const nameLength = zip.readUInt16LE(line + 28);
    const path = zip.toString("utf8", line + 46, line + 46 + nameLength);
    const entry = zip.readUInt32LE(line + 42);
    const start = entry + 30 + zip.readUInt16LE(entry + 26) + zip.readUInt16LE(entry + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(line + 20));
    const isDeflated = zip.readUInt16LE(line + 10) === deflated;
    line += 46 + nameLength + zip.readUInt16LE(line + 30) + zip.readUInt16LE(line + 32);
    return [path, isDeflated ? inflateRawSync(data) : data] as const;
  });
  return new Map(entries);
}

/** A zip file of the entries, each as old as `at` (ISO instant in UTC): the same entries give the same bytes. */
export function writeZip(entries: ReadonlyMap<string, Buffer>, at: string): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of entries) {
    const name = Buffer.from(path, "utf8");
    const packed = deflateRawSync(data);
    // What the entry and its line in the directory say alike.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(version, 0);
    shared.writeUInt16LE(namesAreUtf8, 2);
    shared.writeUInt16LE(deflated, 4);
    shared.writeUInt32LE(dosTime(at), 6);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const line = Buffer.alloc(14);
    line.writeUInt32LE(offset, 10);
    directory.push(uint32(directoryMark), uint16(version), shared, line, name);
    const body = Buffer.concat([uint32(entryMark), shared, name, packed]);
    bodies.push(body);
    offset += body.length;
  }
  const lines = Buffer.concat(directory);
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(lines.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, lines, end]);
}

/** Date and time of an entry, to two seconds. */
function dosTime(at: string): number {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = at.split(/\D/).map(Number);
  const date = ((year - 1980) << 9) | (month << 5) | day;
  return ((date << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
