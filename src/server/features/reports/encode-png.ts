import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bitsPerChannel = 8;
const trueColour = 2;

/** A PNG picture (ISO/IEC 15948) of red, green and blue bytes, row after row from the top. */
export function encodePng(width: number, height: number, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(bitsPerChannel, 8);
  header.writeUInt8(trueColour, 9);
  const bytesInRow = 3 * width;
  // Each row begins with its filter; 0 is none.
  const rows = Buffer.alloc((bytesInRow + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * bytesInRow, (y + 1) * bytesInRow), y * (bytesInRow + 1) + 1);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
