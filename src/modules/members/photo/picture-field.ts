import { z } from 'zod'
import { Invalid } from '#platform/errors.ts'
import { pictureType } from './picture-type.ts'

const maxBytes = 10 * 1024 * 1024

/** A JPEG, PNG or WebP file as phones take them; in JSON its bytes in base64. */
export const picture = z.union([z.instanceof(File), z.base64()], { error: 'Hãy chọn một ảnh' })

/** @throws Invalid beside the field `photo` when it is no picture or too large. */
export async function readPicture(given: z.output<typeof picture>) {
  const bytes =
    typeof given === 'string'
      ? Buffer.from(given, 'base64')
      : Buffer.from(await given.arrayBuffer())
  if (bytes.length > maxBytes) throw new Invalid({ photo: ['Ảnh lớn quá 10 MB'] })
  const mimeType = pictureType(bytes)
  if (!mimeType) throw new Invalid({ photo: ['Tệp này không phải ảnh JPEG, PNG hay WebP'] })
  return { bytes, mimeType }
}
