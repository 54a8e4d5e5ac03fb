/** The file cannot be taken. The message is Vietnamese and tells the person what to do about it. */
export class UnreadableSheet extends Error {
  override name = 'UnreadableSheet'
}
