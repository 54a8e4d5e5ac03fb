import { hashOf } from './hash-of.ts'
import { canonical } from './share-of.ts'

/** Two texts with half of their words in common share a mark with a probability of 0.99, with three quarters of them surely. */
const bands = 16
const rows = 2

/**
 * Numbers by which texts that are nearly the same find each other (MinHash in bands, Broder 1997): texts that share one are compared
 * word by word, all others never meet. Each is above 0.
 */
export function marksOf(text: string): number[] {
  const words = [...new Set(canonical(text))]
  if (words.length === 0) return []
  const hashes = words.map((word) => hashOf(word))
  const least = Array.from({ length: bands * rows }, (_, index) =>
    hashes.reduce((smallest, hash) => Math.min(smallest, mixed(hash, index)), Number.MAX_VALUE),
  )
  return Array.from({ length: bands }, (_, band) =>
    Math.max(1, hashOf(least.slice(band * rows, (band + 1) * rows).join(' '), band + 1)),
  )
}

/** Another number for each hash and place, as if by another hash function. */
function mixed(hash: number, index: number): number {
  let value = (hash ^ Math.floor(hash / 4294967296)) >>> 0
  value = Math.imul(value ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
