import { expect } from 'vitest'
import { typesetDocument } from '#platform/documents/write-pdf.ts'
import { writeWord } from '#platform/documents/write-word.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { acting, test } from '#testing/test.ts'
import { findReport } from '../report/find-report.ts'
import { startReport } from '../report/start-report.ts'
import { overrideFigure } from '../report-figure/override-figure.ts'
import { writeSection } from '../report-section/write-section.ts'
import { fileName } from './file-name.ts'
import { reportDocument } from './report-document.ts'

test('a report becomes a document with its header, its parts, its figures and every changed number explained', async ({
  ctx,
}) => {
  const upperId = await givenUnit(ctx.db, {
    name: 'Công đoàn Viên chức tỉnh',
    kind: 'superior_union',
  })
  const unitId = await givenUnit(ctx.db, { parentId: upperId })
  await givenMember(ctx.db, unitId)
  const chair = acting(ctx, await givenActor(ctx.db, unitId, 'chair'))
  const { reportId } = await startReport(chair, { unitId, periodKind: 'year', on: '30/11/2025' })
  await writeSection(chair, { unitId, reportId, section: 'plan', version: 1, text: 'Một.\n\nHai.' })
  await overrideFigure(chair, {
    unitId,
    reportId,
    figure: 'members.members',
    value: 2,
    why: 'Một người chưa nhập',
  })

  const document = reportDocument(await findReport(chair, { unitId, reportId }), ctx.today)

  expect(document).toMatchObject({
    upperBody: 'CÔNG ĐOÀN VIÊN CHỨC TỈNH',
    issuingBody: 'CÔNG ĐOÀN CƠ SỞ VĂN PHÒNG',
    number: 'Số:    /BC-CĐCS',
    subject: 'Hoạt động công đoàn năm 2025',
    recipientLine: 'Kính gửi: Công đoàn Viên chức tỉnh',
    watermark: 'DỰ THẢO',
    signing: { modeLines: ['TM. BAN CHẤP HÀNH'], position: 'CHỦ TỊCH' },
  })
  const texts = document.blocks.map((block) => ('text' in block ? block.text : ''))
  expect(texts).toContain('Một.')
  expect(texts).toContain('Hai.')
  expect(texts).toContain('II. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI')
  expect(texts.some((text) => text?.includes('KIẾN NGHỊ'))).toBe(false)
  const annex = document.annexes?.[0]?.blocks ?? []
  expect(annex[0]).toMatchObject({
    kind: 'table',
    rows: expect.arrayContaining([['TC01', 'Tổng số đoàn viên', 'người', '2 (*)', '1', '+1']]),
  })
  expect(annex.at(-1)).toMatchObject({
    text: expect.stringContaining(
      'số tính từ dữ liệu là 1, Nguyễn Thị Hoa sửa thành 2. Lý do: Một người chưa nhập',
    ),
  })

  const { pdf, warnings } = typesetDocument(document)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(warnings).toEqual([])
  expect((await writeWord(document)).subarray(0, 2).toString()).toBe('PK')
})

test('file names are plain letters', () => {
  expect(fileName('Báo cáo hoạt động công đoàn 6 tháng đầu năm 2025', 'docx')).toBe(
    'bao-cao-hoat-dong-cong-doan-6-thang-dau-nam-2025.docx',
  )
})
