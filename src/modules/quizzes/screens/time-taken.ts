/** 125 → '2 phút 5 giây'. */
export function timeTaken(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? `${minutes} phút ${seconds % 60} giây` : `${seconds} giây`
}
