/** A node with its place: which column from the left, which row from the top. */
export type Placed<Node> = { node: Node; column: number; row: number; parent: number | null }

/**
 * Lays a tree from left to right: each generation in its own column, a parent on the row of its first
 * child. So the root is at the top left, where a reader starts, however many hundred nodes follow.
 * `parent` is the index of the parent's place in the answer.
 */
export function treeLayout<Node extends { children?: readonly Node[] }>(
  root: Node,
): Placed<Node>[] {
  const places: Placed<Node>[] = []
  let row = 0
  const place = (node: Node, column: number, parent: number | null) => {
    const index = places.push({ node, column, row, parent }) - 1
    const children = node.children ?? []
    for (const child of children) place(child, column + 1, index)
    if (children.length === 0) row += 1
  }
  place(root, 0, null)
  return places
}
