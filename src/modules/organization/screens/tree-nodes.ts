import type { TreeNode } from '#platform/charts/tree-chart.ts'

type Tree = {
  rootName: string
  rootMembers: number
  nodes: { unitId: number; parentId: number; name: string; kindName: string; members: number }[]
}

/** The flat answer of `unitTree` as nested boxes, each a link to the unit's page. */
export function nodesOf(rootId: number, tree: Tree): TreeNode | undefined {
  if (tree.nodes.length === 0) return undefined
  const below = Map.groupBy(tree.nodes, (node) => node.parentId)
  const childrenOf = (id: number): TreeNode[] =>
    (below.get(id) ?? []).map(({ unitId, name, kindName, members }) => ({
      name,
      kind: kindName,
      count: members,
      href: `/units/${unitId}/about`,
      children: childrenOf(unitId),
    }))
  return {
    name: tree.rootName,
    kind: 'Đơn vị này',
    count: tree.rootMembers,
    href: `/units/${rootId}/about`,
    children: childrenOf(rootId),
  }
}
