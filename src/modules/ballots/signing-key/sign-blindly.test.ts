import { randomBytes } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { expect, test } from 'vitest'
import { blindPaper, bytesOf, unblindPaper } from '../phone/blind-paper.ts'
import { receiptCode } from '../phone/receipt-code.ts'
import { isGenuine, newSigningKey, signBlindly } from './sign-blindly.ts'

const name = { name: 'RSA-PSS', hash: 'SHA-384' }

test('what the phone blinds, the server signs and the phone unblinds is a genuine paper', async () => {
  const { publicKey, privateKey } = await newSigningKey()
  const paper = await blindPaper(publicKey.toString('base64'))
  const signed = signBlindly(privateKey, Buffer.from(paper.blinded, 'base64'))
  const { message, signature } = await unblindPaper(paper, signed.toString('base64'))
  const [said, sign] = [Buffer.from(message, 'base64'), Buffer.from(signature, 'base64')]

  expect(isGenuine(publicKey, said, sign)).toBe(true)
  expect(isGenuine(publicKey, randomBytes(64), sign)).toBe(false)
  const { publicKey: another } = await newSigningKey()
  expect(isGenuine(another, said, sign)).toBe(false)
  // What the server saw has nothing in common with what it will see.
  expect(paper.blinded).not.toContain(message)
  expect(signed.equals(sign)).toBe(false)
})

test("the server's step gives what the library's own gives, which its authors prove against the vectors of RFC 9474", async () => {
  const { publicKey, privateKey } = await newSigningKey()
  const suite = RSABSSA.SHA384.PSS.Randomized()
  const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(privateKey), name, true, [
    'sign',
  ])
  const { blinded } = await blindPaper(publicKey.toString('base64'))
  const theirs = await suite.blindSign(key, bytesOf(blinded))

  expect(signBlindly(privateKey, Buffer.from(blinded, 'base64')).equals(theirs)).toBe(true)
})

test('the same paper is blinded differently every time, and one answer fits one blinding alone', async () => {
  const { publicKey, privateKey } = await newSigningKey()
  const [one, other] = await Promise.all([
    blindPaper(publicKey.toString('base64')),
    blindPaper(publicKey.toString('base64')),
  ])
  expect(one.blinded).not.toBe(other.blinded)
  const signed = signBlindly(privateKey, Buffer.from(one.blinded, 'base64')).toString('base64')
  await expect(unblindPaper(other, signed)).rejects.toThrow()
})

test('what is no number below the modulus is not signed', async () => {
  const { privateKey } = await newSigningKey()
  expect(() => signBlindly(privateKey, Buffer.alloc(256, 0xff))).toThrow()
  expect(() => signBlindly(privateKey, randomBytes(16))).toThrow()
})

test('a receipt is the same for a paper and another for every vote', async () => {
  const message = new Uint8Array(64).fill(7)
  expect(await receiptCode(1, message)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(await receiptCode(1, message)).toBe(await receiptCode(1, message))
  expect(await receiptCode(2, message)).not.toBe(await receiptCode(1, message))
})
