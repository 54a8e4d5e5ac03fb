import type { BenchWorld } from './seed/fill.ts'
import { topUnitId } from './seed/tree.ts'
import { askJson, bytesOnTheWire, readPage, signIn } from './server.ts'

/** Visits of signed-in chairs over HTTP, each of an own union, named as in the table. */
export type Visits = Record<string, (serial: number) => Promise<unknown>>

const visitors = 8

export async function visits(address: string, world: BenchWorld): Promise<Visits> {
  const chosen = world.chairs.filter(({ unitId }) => unitId !== topUnitId).slice(0, visitors)
  const chairs: { unitId: number; cookie: string; memberIds: number[] }[] = []
  for (const { unitId, userName } of chosen) {
    const cookie = await signIn(address, userName)
    const members = world.members.filter((one) => one.unitId === unitId && one.leftOn === null)
    chairs.push({ unitId, cookie, memberIds: members.map(({ memberId }) => memberId) })
  }
  const at = (serial: number) => {
    const found = chairs[serial % chairs.length]
    if (!found) throw new Error('nobody chairs')
    const memberId = found.memberIds[(serial * 7919) % found.memberIds.length]
    return { ...found, home: `/units/${found.unitId}/members`, memberId }
  }
  return {
    'Danh sách, trang HTML': (serial) => {
      const { home, cookie } = at(serial)
      return readPage(address, home, cookie)
    },
    'Danh sách, JSON qua REST': (serial) => {
      const { unitId, cookie } = at(serial)
      return askJson(address, 'members.list-members', { unitId }, cookie)
    },
    'Tìm trong đơn vị, trang HTML': (serial) => {
      const { home, cookie } = at(serial)
      return readPage(address, `${home}?q=${serial % 2 ? 'hoa' : 'nguyen%20thi'}`, cookie)
    },
    'Một đoàn viên, trang HTML': (serial) => {
      const { home, memberId, cookie } = at(serial)
      return readPage(address, `${home}/${memberId}`, cookie)
    },
  }
}

export type FirstLoad = { path: string; html: number; script: number; style: number }

/** What a first visit brings in, compressed, in bytes: the page itself, its scripts, its style. */
export async function firstLoads(address: string, world: BenchWorld): Promise<FirstLoad[]> {
  const chair = world.chairs.find(({ unitId }) => unitId !== topUnitId)
  const cookie = await signIn(address, chair?.userName ?? '')
  const home = `/units/${chair?.unitId}`
  const loads: FirstLoad[] = []
  for (const path of [
    '/sign-in',
    home,
    `${home}/members`,
    `${home}/members/new`,
    `${home}/structure`,
  ]) {
    const html = await readPage(address, path, path === '/sign-in' ? '' : cookie)
    const files = new Set(html.match(/\/assets\/[\w.-]+\.(?:js|css)/g))
    const load = { path, html: Buffer.byteLength(html), script: 0, style: 0 }
    for (const file of files)
      load[file.endsWith('.css') ? 'style' : 'script'] += await bytesOnTheWire(address + file)
    loads.push(load)
  }
  return loads
}
