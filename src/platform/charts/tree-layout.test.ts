import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeLayout } from './tree-layout.ts'

type Node = { children: Node[] }

const trees = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    children: fc.oneof(
      { maxDepth: 4 },
      fc.constant<Node[]>([]),
      fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
    ),
  }),
})).node

describe('the organisation laid out as a tree', () => {
  it('starts at the top left, and no two units share a place', () => {
    fc.assert(
      fc.property(trees, (root) => {
        const places = treeLayout(root)
        expect(places[0]).toMatchObject({ node: root, column: 0, row: 0, parent: null })
        expect(new Set(places.map(({ column, row }) => `${column}/${row}`)).size).toBe(
          places.length,
        )
      }),
    )
  })

  it('puts a unit one column right of its parent, the first on the same row', () => {
    fc.assert(
      fc.property(trees, (root) => {
        const places = treeLayout(root)
        for (const { node, column, row, parent } of places) {
          if (parent === null) continue
          const above = places[parent]
          expect(column).toBe((above?.column ?? Number.NaN) + 1)
          expect(above?.node.children).toContain(node)
          if (above?.node.children[0] === node) expect(row).toBe(above.row)
          else expect(row).toBeGreaterThan(above?.row ?? Number.NaN)
        }
      }),
    )
  })
})
