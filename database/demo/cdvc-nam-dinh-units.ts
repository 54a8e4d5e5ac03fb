import type { Day, Sector } from './facts.ts'
import type { Workplace } from './jobs.ts'

export interface NamDinhUnit {
  key: string
  /** What the union is the union of. */
  host: string
  workplace: Workplace
  sector: Sector
  /** Members, and women among them, on 31/12/2020. */
  count: number
  women: number
  groups: readonly string[]
}

/** Two or more unions that became one in 2020. */
export interface NamDinhMerge {
  into: NamDinhUnit
  on: Day
  /** With the share of the later members that each brought. */
  parts: readonly { key: string; host: string; share: number }[]
}

/**
 * Fifty unions that were there all the time; with the two merged ones 52. Names are those of a province's usual agencies, sizes are invented.
 * Columns: key, agency, workplace, members, women, groups.
 */
const steadyRows = `
vp-tinh-uy | Văn phòng Tỉnh ủy | party | 62 | 26 | Phòng Tổng hợp, Phòng Hành chính – Tiếp dân, Phòng Tài chính Đảng, Phòng Cơ yếu – Công nghệ thông tin
ban-to-chuc-tu | Ban Tổ chức Tỉnh ủy | party | 34 | 12 | Văn phòng, Phòng Tổ chức đảng
ban-tuyen-giao-tu | Ban Tuyên giáo Tỉnh ủy | party | 29 | 13 | Văn phòng, Phòng Tuyên truyền
ban-dan-van-tu | Ban Dân vận Tỉnh ủy | party | 21 | 9 | 
ubkt-tu | Ủy ban Kiểm tra Tỉnh ủy | party | 32 | 11 | Văn phòng, Phòng Nghiệp vụ
ban-noi-chinh-tu | Ban Nội chính Tỉnh ủy | party | 22 | 8 | 
dang-uy-khoi | Đảng ủy Khối các cơ quan tỉnh | party | 24 | 10 | 
truong-chinh-tri | Trường Chính trị Trường Chinh | service | 66 | 35 | Khoa Lý luận cơ sở, Khoa Nhà nước và Pháp luật, Phòng Tổ chức – Hành chính – Quản trị
bao-nam-dinh | Báo Nam Định | service | 59 | 29 | Phòng Thư ký – Xuất bản, Phòng Phóng viên, Phòng Hành chính – Trị sự
vp-ubnd | Văn phòng Ủy ban nhân dân tỉnh | state | 94 | 37 | Phòng Tổng hợp, Phòng Hành chính – Tổ chức, Phòng Quản trị – Tài vụ, Trung tâm Phục vụ hành chính công
so-noi-vu | Sở Nội vụ | state | 66 | 29 | Văn phòng, Ban Thi đua – Khen thưởng, Ban Tôn giáo, Chi cục Văn thư – Lưu trữ
so-tu-phap | Sở Tư pháp | state | 58 | 33 | Văn phòng, Phòng Nghiệp vụ, Trung tâm Trợ giúp pháp lý
so-tai-chinh | Sở Tài chính | state | 82 | 45 | Văn phòng, Phòng Quản lý ngân sách, Phòng Quản lý giá và công sản, Thanh tra
so-ke-hoach-dau-tu | Sở Kế hoạch và Đầu tư | state | 60 | 26 | Văn phòng, Phòng Tổng hợp, Phòng Đăng ký kinh doanh
so-cong-thuong | Sở Công Thương | state | 84 | 35 | Văn phòng, Phòng Quản lý công nghiệp, Phòng Quản lý thương mại, Trung tâm Khuyến công
so-khoa-hoc | Sở Khoa học và Công nghệ | state | 62 | 30 | Văn phòng, Phòng Quản lý khoa học, Trung tâm Ứng dụng tiến bộ khoa học
so-tnmt | Sở Tài nguyên và Môi trường | state | 196 | 83 | Văn phòng, Chi cục Quản lý đất đai, Chi cục Bảo vệ môi trường, Chi cục Biển, Văn phòng Đăng ký đất đai, Trung tâm Quan trắc, Trung tâm Kỹ thuật
so-tttt | Sở Thông tin và Truyền thông | state | 42 | 17 | Văn phòng, Trung tâm Công nghệ thông tin và Truyền thông
so-vhttdl | Sở Văn hóa, Thể thao và Du lịch | state | 118 | 55 | Văn phòng, Bảo tàng tỉnh, Thư viện tỉnh, Trung tâm Văn hóa, Trung tâm Huấn luyện thể thao
so-ldtbxh | Sở Lao động – Thương binh và Xã hội | state | 110 | 57 | Văn phòng, Phòng Người có công, Phòng Lao động việc làm, Trung tâm Dịch vụ việc làm
so-xay-dung | Sở Xây dựng | state | 106 | 37 | Văn phòng, Thanh tra, Phòng Quy hoạch, Trung tâm Kiểm định
so-gtvt | Sở Giao thông vận tải | state | 126 | 34 | Văn phòng, Thanh tra, Phòng Quản lý vận tải, Trung tâm Đăng kiểm, Ban Quản lý bến xe
so-nnptnt | Sở Nông nghiệp và Phát triển nông thôn | state | 146 | 63 | Văn phòng, Thanh tra, Trung tâm Khuyến nông, Trung tâm Giống cây trồng, Trung tâm Nước sạch
so-y-te | Sở Y tế | state | 48 | 25 | Văn phòng, Phòng Nghiệp vụ Y, Phòng Nghiệp vụ Dược
so-gddt | Sở Giáo dục và Đào tạo | state | 64 | 31 | Văn phòng, Phòng Giáo dục trung học, Phòng Khảo thí
thanh-tra-tinh | Thanh tra tỉnh | state | 42 | 17 | Văn phòng, Phòng Nghiệp vụ
bql-kcn | Ban Quản lý các khu công nghiệp | state | 56 | 21 | Văn phòng, Phòng Quản lý đầu tư, Công ty Phát triển hạ tầng
cc-kiem-lam | Chi cục Kiểm lâm | state | 43 | 10 | Văn phòng, Hạt Kiểm lâm ven biển
cc-thuy-san | Chi cục Thủy sản | state | 46 | 15 | Văn phòng, Trạm Kiểm ngư
cc-chan-nuoi-thu-y | Chi cục Chăn nuôi và Thú y | state | 82 | 39 | Văn phòng, Khối trạm phía bắc, Khối trạm phía nam
cc-trong-trot-bvtv | Chi cục Trồng trọt và Bảo vệ thực vật | state | 66 | 35 | Văn phòng, Khối trạm phía bắc, Khối trạm phía nam
cc-thuy-loi | Chi cục Thủy lợi | state | 92 | 26 | Văn phòng, Hạt Quản lý đê sông Hồng, Hạt Quản lý đê biển
cc-ptnt | Chi cục Phát triển nông thôn | state | 35 | 15 | Văn phòng, Phòng Nghiệp vụ
cc-tdc | Chi cục Tiêu chuẩn Đo lường Chất lượng | state | 31 | 12 | Văn phòng, Trung tâm Kiểm định
cc-dan-so | Chi cục Dân số – Kế hoạch hóa gia đình | state | 27 | 18 | Văn phòng, Phòng Nghiệp vụ
cc-atvstp | Chi cục An toàn vệ sinh thực phẩm | state | 26 | 14 | 
cuc-thong-ke | Cục Thống kê | state | 108 | 53 | Văn phòng, Khối phòng nghiệp vụ, Khối chi cục huyện
kho-bac | Kho bạc Nhà nước tỉnh | state | 204 | 115 | Văn phòng, Phòng Kế toán, Phòng Kiểm soát chi, Khối kho bạc phía bắc, Khối kho bạc phía nam, Khối kho bạc ven biển
cuc-thue | Cục Thuế tỉnh | state | 240 | 112 | Văn phòng, Khối thanh tra kiểm tra, Khối nghiệp vụ, Chi cục khu vực thành phố, Chi cục khu vực Hải Hậu, Chi cục khu vực Ý Yên, Chi cục khu vực Xuân Trường
bao-hiem-xa-hoi | Bảo hiểm xã hội tỉnh | service | 224 | 128 | Văn phòng, Phòng Chế độ, Phòng Giám định, Phòng Quản lý thu, Khối huyện phía bắc, Khối huyện phía nam
toa-an | Tòa án nhân dân tỉnh | state | 138 | 64 | Văn phòng, Khối tòa chuyên trách, Khối tòa huyện phía bắc, Khối tòa huyện phía nam
vien-kiem-sat | Viện Kiểm sát nhân dân tỉnh | state | 130 | 56 | Văn phòng, Khối phòng nghiệp vụ, Khối viện huyện phía bắc, Khối viện huyện phía nam
thi-hanh-an | Cục Thi hành án dân sự tỉnh | state | 118 | 44 | Văn phòng, Khối phòng nghiệp vụ, Khối chi cục huyện
quan-ly-thi-truong | Cục Quản lý thị trường tỉnh | state | 98 | 26 | Văn phòng, Khối đội cơ động, Khối đội địa bàn
mttq | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | party | 28 | 11 | Văn phòng, Khối ban chuyên môn
hoi-nong-dan | Hội Nông dân tỉnh | party | 30 | 13 | Văn phòng, Trung tâm Dạy nghề
hoi-phu-nu | Hội Liên hiệp Phụ nữ tỉnh | party | 32 | 29 | Văn phòng, Khối ban chuyên môn
tinh-doan | Tỉnh đoàn | party | 38 | 16 | Văn phòng, Trung tâm Thanh thiếu nhi
hoi-cuu-chien-binh | Hội Cựu chiến binh tỉnh | party | 18 | 5 | 
co-quan-ldld | Cơ quan Liên đoàn Lao động tỉnh | party | 44 | 22 | Văn phòng, Khối ban chuyên đề, Cơ quan Công đoàn Viên chức
`

export const namDinhUnits: readonly NamDinhUnit[] = steadyRows.trim().split('\n').map(unitOfRow)

export const mergedUnits: readonly NamDinhMerge[] = [
  {
    into: unitOfRow(
      'vp-dbqh-hdnd | Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh | state | 36 | 15 | Phòng Công tác Quốc hội, Phòng Công tác Hội đồng nhân dân, Phòng Hành chính – Quản trị',
    ),
    on: '2020-11-16',
    parts: [
      { key: 'vp-doan-dbqh', host: 'Văn phòng Đoàn đại biểu Quốc hội tỉnh', share: 0.35 },
      { key: 'vp-hdnd', host: 'Văn phòng Hội đồng nhân dân tỉnh', share: 0.65 },
    ],
  },
  {
    into: unitOfRow(
      'bqlda-xay-dung | Ban Quản lý dự án đầu tư xây dựng tỉnh | service | 99 | 26 | Văn phòng, Phòng Kế hoạch – Tài chính, Phòng Quản lý dự án 1, Phòng Quản lý dự án 2',
    ),
    on: '2020-08-10',
    parts: [
      {
        key: 'bqlda-dan-dung',
        host: 'Ban Quản lý dự án công trình dân dụng và công nghiệp',
        share: 0.3,
      },
      { key: 'bqlda-giao-thong', host: 'Ban Quản lý dự án công trình giao thông', share: 0.4 },
      { key: 'bqlda-nong-nghiep', host: 'Ban Quản lý dự án công trình nông nghiệp', share: 0.3 },
    ],
  },
]

function unitOfRow(row: string): NamDinhUnit {
  const [key = '', host = '', place = '', count = '', women = '', groups = ''] = row
    .split('|')
    .map((cell) => cell.trim())
  return {
    key,
    host,
    workplace: place === 'service' ? 'public_service' : place === 'party' ? 'party' : 'state',
    sector: place === 'service' ? 'psu_partial' : 'admin',
    count: Number(count),
    women: Number(women),
    groups: groups === '' ? [] : groups.split(', '),
  }
}
