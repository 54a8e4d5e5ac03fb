import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { acting, test } from '#testing/test.ts'
import { decideOnAll, givenProposal } from '../decision/given-awards.ts'
import { listMyAwards } from '../honour/list-my-awards.ts'
import { certificateWords } from './certificate-words.ts'
import { checkCertificate } from './check-certificate.ts'
import { findMyCertificate } from './find-my-certificate.ts'
import { printCertificates } from './print-certificates.ts'

async function givenPapers(ctx: Context) {
  const world = await givenProposal(ctx)
  const { decisionId } = await decideOnAll(world.chair, world.unitId)
  const papers = await printCertificates(world.chair, { unitId: world.unitId, decisionId })
  return { ...world, decisionId, papers, code: papers[0]?.code ?? '' }
}

test('the QR proves to anybody whose certificate it is, for what and by whom, and tells nothing else', async ({
  ctx,
}) => {
  const { code } = await givenPapers(ctx)
  const found = await checkCertificate(ctx, { code })
  expect(found).toEqual({
    state: 'genuine',
    number: 1,
    year: 2026,
    name: 'Nguyễn Văn An',
    ofName: '',
    titleName: 'Biểu dương quý',
    about: 'Thành tích xuất sắc trong quý IV năm 2025',
    decisionNumber: '05/QĐ-CĐCS',
    decidedOn: '2026-01-10',
    issuerName: 'Công đoàn cơ sở Văn phòng',
    revokedOn: null,
    revokedNumber: '',
  })
  expect(JSON.stringify(found)).not.toMatch(/500000|seal|unitId|amount/)
})

test('codes are unlike each other, long, and nowhere in the database', async ({ ctx }) => {
  const { papers } = await givenPapers(ctx)
  expect(new Set(papers.map(({ code }) => code)).size).toBe(3)
  expect(papers.every(({ code }) => /^[\w-]{20}$/.test(code))).toBe(true)
  const { rows } = await sql<{ line: string }>`
    select to_jsonb(certificate)::text as line from awards.certificate`.execute(ctx.db)
  for (const { code } of papers) expect(rows.filter(({ line }) => line.includes(code))).toEqual([])
  for (const wrong of ['', 'x', papers[0]?.code.slice(1) ?? '', `${papers[0]?.code}A`])
    expect(await checkCertificate(ctx, { code: wrong })).toEqual({ state: 'unknown' })
})

/** Every field that is printed, and the money that goes with it. */
const forgeries = [
  `update awards.recipient set name = 'Kẻ Mạo Danh' where position = 1`,
  `update awards.recipient set of_name = 'Phòng khác' where position = 1`,
  `update awards.decision set title_name = 'Huân chương Lao động'`,
  `update awards.decision set about = 'Việc khác'`,
  `update awards.decision set number = '99/QĐ'`,
  `update awards.decision set decided_on = '2026-01-11'`,
  `update awards.decision set issuer_name = 'Tổng Liên đoàn'`,
  `update awards.certificate set amount = amount + 1`,
  `update awards.certificate set seal = sha256('khác')`,
]
for (const forgery of forgeries)
  test(`a row changed behind the program's back is found out: ${forgery.slice(7, 45)}`, async ({
    ctx,
  }) => {
    const { code } = await givenPapers(ctx)
    await ctx.db.transaction().execute(async (db) => {
      await sql`set local session_replication_role = replica`.execute(db)
      await sql.raw(forgery).execute(db)
    })
    expect(await checkCertificate(ctx, { code })).toEqual({ state: 'changed' })
  })

test('certificates and lists of decisions cannot be changed or deleted, by nobody', async ({
  ctx,
}) => {
  await givenPapers(ctx)
  for (const table of ['certificate', 'recipient'])
    for (const change of [`update awards.${table} set amount = 1`, `delete from awards.${table}`])
      await expect(sql.raw(change).execute(ctx.db)).rejects.toThrow()
})

test('a member prints the own certificate, and nobody else’s', async ({ ctx }) => {
  const { unitId, personIds } = await givenPapers(ctx)
  const person = (index: number) =>
    acting(ctx, { accountId: 1, personId: personIds[index] ?? 0, name: 'x', rights: [] })
  const [own] = await listMyAwards(person(1), {})
  const honourId = own?.honourId ?? 0
  expect(await findMyCertificate(person(1), { unitId, honourId })).toMatchObject([
    { name: 'Trần Thị Bình', number: 2 },
  ])
  await expect(findMyCertificate(person(0), { unitId, honourId })).rejects.toThrow(NotFound)
})

test('the paper says it in whole sentences', async ({ ctx }) => {
  const { papers } = await givenPapers(ctx)
  const [paper] = papers
  if (!paper) throw new Error('no certificate')
  const words = certificateWords(paper, 'https://vi.du')
  expect(words).toMatchObject({
    heading: 'GIẤY BIỂU DƯƠNG',
    verb: 'Tặng đồng chí',
    aboutLine: 'Đã đạt thành tích xuất sắc trong quý IV năm 2025',
    number: '0001/2026',
    decisionLine: 'Theo Quyết định số 05/QĐ-CĐCS ngày 10 tháng 01 năm 2026',
    dateline: 'Hà Nội, ngày 10 tháng 01 năm 2026',
    signLines: ['TM. BAN CHẤP HÀNH'],
    qrText: `https://vi.du/certificates/${paper.code}`,
  })
  const titled = certificateWords(
    { ...paper, form: 'title', kind: 'collective', titleName: 'Tổ công đoàn vững mạnh' },
    '',
  )
  expect([titled.verb, titled.honourLine]).toEqual([
    'Chứng nhận tập thể',
    'Đạt danh hiệu “Tổ công đoàn vững mạnh”',
  ])
})
