import { describe, expect, it } from 'vitest'
import { type Certificate, typesetCertificates } from './write-certificates.ts'

const certificate: Certificate = {
  issuerName: 'Công đoàn cơ quan Trung ương Đoàn',
  upperName: 'Công đoàn Viên chức Việt Nam',
  heading: 'GIẤY BIỂU DƯƠNG',
  verb: 'Tặng đồng chí',
  name: 'Nguyễn Thị Thuỳ Dương',
  isPerson: true,
  placeLine: 'Chuyên viên, Phòng Hành chính – Quản trị',
  honourLine: '',
  aboutLine: 'Đã đạt thành tích xuất sắc trong quý IV năm 2025',
  number: '0012/2026',
  decisionLine: 'Theo Quyết định số 05/QĐ-CĐCS ngày 10 tháng 01 năm 2026',
  dateline: 'Hà Nội, ngày 10 tháng 01 năm 2026',
  signLines: ['TM. BAN CHẤP HÀNH'],
  signerPosition: 'Chủ tịch',
  signerName: 'Phạm Minh Tuấn',
  qrText: 'https://congdoan.example.vn/certificates/AbCdEfGhIjKlMnOpQrSt',
  revoked: '',
}
const longUnion =
  'Công đoàn cơ sở Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Nam Định'

describe('certificates of praise', () => {
  it('come one on a page', () => {
    const pagesOf = (count: number) => typesetCertificates(Array(count).fill(certificate)).pages
    expect([1, 2, 12].map(pagesOf)).toEqual([1, 2, 12])
  })

  it('keep the longest names on their page, without a complaint of the typesetter', () => {
    const papers = [
      { ...certificate, name: 'Tôn Nữ Công Tằng Hoàng Thị Kim Phượng Anh Thư Nguyên' },
      { ...certificate, name: 'Lê Đức', upperName: '', placeLine: '' },
      {
        ...certificate,
        heading: 'BẰNG LAO ĐỘNG SÁNG TẠO',
        isPerson: false,
        name: longUnion,
        issuerName: longUnion,
        placeLine: `${longUnion}, Công đoàn Viên chức tỉnh Nam Định`,
        honourLine: `Được tặng “Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn” của ${longUnion}`,
        aboutLine: 'Đã đạt thành tích xuất sắc trong phong trào thi đua '.repeat(6).trim(),
        signLines: ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH'],
        revoked: 'Đã thu hồi theo quyết định 12/QĐ-CĐVC',
      },
    ]
    expect(typesetCertificates(papers)).toMatchObject({ pages: 3, warnings: [], archivable: true })
  })

  it('weigh less than a photograph each, so that a whole list can be sent by mail', () => {
    const { pdf } = typesetCertificates(Array(12).fill(certificate))
    expect(pdf.length / 12).toBeLessThan(150_000)
  })
})
