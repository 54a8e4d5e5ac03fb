import { type Figure, figure } from '#platform/figures/figure.ts'

/** What the organization can be counted by. The facts: views organization.figure_* (0005_reports.sql). */
export const organizationFigures: readonly Figure[] = [
  figure({
    name: 'organization.grassroots_unions',
    code: 'TC05',
    label: 'Công đoàn cơ sở, nghiệp đoàn cơ sở',
    unit: 'union',
    kind: 'stock',
    page: ({ pageId }) => `/units/${pageId}/structure`,
  }),
  figure({
    name: 'organization.member_unions',
    code: 'TC05',
    label: 'Công đoàn cơ sở thành viên',
    unit: 'union',
    kind: 'stock',
    page: ({ pageId }) => `/units/${pageId}/structure`,
  }),
  figure({
    name: 'organization.sections',
    code: 'TC05',
    label: 'Công đoàn bộ phận',
    unit: 'section',
    kind: 'stock',
    page: ({ unitId }) => `/units/${unitId}/structure`,
  }),
  figure({
    name: 'organization.groups',
    code: 'TC05',
    label: 'Tổ công đoàn',
    unit: 'group',
    kind: 'stock',
    page: ({ unitId }) => `/units/${unitId}/structure`,
  }),
  figure({
    name: 'organization.committee_members',
    code: 'TC06',
    label: 'Ủy viên Ban Chấp hành',
    unit: 'person',
    kind: 'stock',
    page: ({ unitId }) => `/units/${unitId}/structure`,
  }),
  figure({
    name: 'organization.vacancies',
    code: 'TC06',
    label: 'Ghế và chức vụ chủ chốt còn khuyết',
    unit: 'seat',
    kind: 'stock',
    page: ({ unitId }) => `/units/${unitId}/structure`,
  }),
]
