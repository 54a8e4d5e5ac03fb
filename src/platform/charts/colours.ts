/**
 * Colours of drawings. They are the page's own variables, so that one drawing is right in the light
 * and the dark theme; behind the comma stands what a saved file or a bare print gets.
 */
export const COLOURS = {
  ink: 'var(--color-base-content, #2b2320)',
  paper: 'var(--color-base-100, #ffffff)',
  shade: 'var(--color-base-200, #f6f3ee)',
  line: 'var(--color-base-300, #e4dfd8)',
  first: 'var(--color-primary, #a5232b)',
  second: 'var(--color-secondary, #33507d)',
} as const

export type Tone = 'info' | 'error' | 'warning' | 'success'

/** A tone of the theme and the colour of text on it. */
export const TONES: Record<Tone, { fill: string; ink: string }> = {
  info: { fill: 'var(--color-info, #2f5d8a)', ink: 'var(--color-info-content, #ffffff)' },
  error: { fill: 'var(--color-error, #a81f2d)', ink: 'var(--color-error-content, #ffffff)' },
  warning: { fill: 'var(--color-warning, #e9b949)', ink: 'var(--color-warning-content, #33250a)' },
  success: { fill: 'var(--color-success, #1f6b45)', ink: 'var(--color-success-content, #ffffff)' },
}
