import { prefix, route } from '@react-router/dev/routes'

const screen = (name: string) => `./modules/reports/screens/${name}`

export const reportRoutes = prefix('units/:unitId', [
  route('reports', screen('report-list.tsx')),
  route('reports/:reportId', screen('report.tsx')),
  route('reports/:reportId/word', screen('report-word.ts')),
  route('reports/:reportId/pdf', screen('report-pdf.ts')),
  route('reports/:reportId/files/:attachmentId', screen('report-file.ts')),
  route('figures', screen('figures.tsx')),
  route('figures/:figure', screen('facts.tsx')),
  route('below', screen('below.tsx')),
  route('below/xlsx', screen('below-sheet.ts')),
  route('report-template', screen('template.tsx')),
])
