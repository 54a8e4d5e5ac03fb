import type { DemoFacts } from './facts.ts'

/** What one of the five brings along; parents stand before their children. */
export type Tree = Pick<DemoFacts, 'units' | 'people' | 'positions'>
