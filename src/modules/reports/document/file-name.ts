import { searchKey } from '#platform/vietnamese/search-key.ts'

/** A file name that any computer and mail server takes: 'bao-cao-hoat-dong-cong-doan-nam-2025.docx'. */
export function fileName(title: string, extension: string): string {
  const plain = searchKey(title).replace(/[^a-z0-9]+/g, '-')
  return `${plain.replace(/^-|-$/g, '').slice(0, 100)}.${extension}`
}
