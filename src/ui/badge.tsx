import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error'
const tones: Record<Tone, string> = {
  neutral: 'badge-ghost border-base-300',
  info: 'badge-info',
  success: 'badge-success',
  warning: 'badge-warning',
  error: 'badge-error',
}

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge ${tones[tone]} whitespace-nowrap`}>{children}</span>
}
