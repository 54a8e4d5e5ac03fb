/** What a member writes: content, how much, by when (or nothing), with what proof. */
export type WorkFact = readonly [content: string, quantity?: string, dueOn?: string, proof?: string]

const copied: WorkFact = [
  'Hoàn thành tốt nhiệm vụ được giao, chấp hành nghiêm nội quy, quy chế của cơ quan; tích cực học tập và làm theo tấm gương đạo đức Hồ Chí Minh',
]
const copiedPlan: WorkFact = [
  'Hướng dẫn 3 hợp tác xã nông nghiệp hoàn thiện hồ sơ chuyển đổi theo Luật Hợp tác xã 2023',
  '3 hợp tác xã',
  '2024-09-30',
  'Giấy chứng nhận đăng ký mới của hợp tác xã',
]

/** What the members of union D registered in 2024, all invented; some are copied from each other, so that the coach has work. */
export const registeredIn2024: readonly WorkFact[] = [
  [
    'Hướng dẫn tận nơi 6 hợp tác xã ở Đắk Song lập sổ kế toán theo mẫu mới',
    '6 hợp tác xã',
    '2024-10-31',
    'Biên bản làm việc với từng hợp tác xã',
  ],
  copied,
  [
    'Viết 10 tin về hợp tác xã làm ăn khá cho trang thông tin của Liên minh',
    '10 tin',
    '2024-11-30',
    'Đường dẫn các tin đã đăng',
  ],
  [
    'Sắp xếp, số hóa hồ sơ lưu trữ của văn phòng giai đoạn 2010–2015',
    '120 hồ sơ',
    '2024-08-31',
    'Danh mục hồ sơ đã số hóa',
  ],
  copiedPlan,
  [
    'Tự học và thi lấy chứng chỉ ứng dụng công nghệ thông tin cơ bản',
    '1 chứng chỉ',
    '2024-06-30',
    'Chứng chỉ',
  ],
  copied,
  [
    'Giúp 2 tổ hợp tác ở Tuy Đức làm thủ tục vay Quỹ hỗ trợ phát triển hợp tác xã',
    '2 hồ sơ vay',
    '2024-07-31',
    'Quyết định cho vay',
  ],
  [
    'Rút thời gian trả lời văn bản của hợp tác xã từ 7 ngày xuống 4 ngày làm việc',
    '100% văn bản',
    '2024-12-15',
    'Sổ theo dõi văn bản đến',
  ],
  [
    'Hoàn thành tốt nhiệm vụ được giao; chấp hành nghiêm nội quy quy chế của cơ quan, tích cực học tập, làm theo tấm gương đạo đức Hồ Chí Minh',
  ],
  [
    'Đi cơ sở mỗi tháng ít nhất hai ngày, nghe và ghi lại ý kiến của thành viên hợp tác xã',
    '24 ngày',
    '2024-12-20',
    'Sổ ghi ý kiến',
  ],
  [
    'Chăm sóc vườn rau sau trụ sở, góp rau cho bữa ăn trưa của anh chị em',
    'Mỗi tuần một buổi',
    '2024-12-31',
    'Ảnh',
  ],
  [
    'Soạn bộ câu hỏi và trả lời về Luật Hợp tác xã 2023 cho người mới',
    '40 câu',
    '2024-05-31',
    'Bản in phát tại hội nghị',
  ],
  copied,
  [
    'Đối chiếu công nợ với 15 hợp tác xã đang vay quỹ, không để nợ quá hạn mới',
    '15 hợp tác xã',
    '2024-06-30',
    'Biên bản đối chiếu',
  ],
  [
    'Hướng dẫn ba hợp tác xã nông nghiệp làm xong hồ sơ chuyển đổi theo Luật Hợp tác xã năm 2023',
    '3 HTX',
    '2024-10-15',
    'Giấy chứng nhận đăng ký',
  ],
  [
    'Tập huấn bán hàng qua mạng cho thành viên hợp tác xã cà phê',
    '2 lớp',
    '2024-09-15',
    'Danh sách ký nhận',
  ],
  [
    'Lái xe an toàn, tiết kiệm xăng so với định mức năm 2023',
    'Giảm 5%',
    '2024-12-31',
    'Bảng kê xăng dầu từng tháng',
  ],
  ['Phấn đấu hoàn thành xuất sắc nhiệm vụ, đoàn kết, giúp đỡ đồng nghiệp'],
  [
    'Kiểm tra quỹ tiền mặt hằng tuần, nộp báo cáo quyết toán quý trước ngày 10',
    '52 lần kiểm',
    '2024-12-31',
    'Biên bản kiểm quỹ',
  ],
  [
    'Tham mưu đề án phát triển hợp tác xã gắn với sản phẩm OCOP',
    '1 đề án',
    '2024-08-15',
    'Văn bản trình Ban Thường vụ',
  ],
  [
    'Ghép thư viện nhỏ ở hành lang tầng hai, vận động sách cũ của anh chị em',
    '80 cuốn',
    '2024-04-30',
    'Ảnh và danh sách sách',
  ],
  copied,
  [
    'Kèm một đồng nghiệp mới làm quen phần mềm quản lý văn bản',
    '1 người',
    '2024-05-15',
    'Người được kèm xác nhận',
  ],
  [
    'Theo dõi, gỡ vướng cho 5 hợp tác xã tham gia chuỗi hồ tiêu hữu cơ',
    '5 hợp tác xã',
    '2024-11-15',
    'Báo cáo từng quý',
  ],
  [
    'Đọc và tóm tắt mỗi tháng một mẩu chuyện về Bác cho buổi chào cờ',
    '10 mẩu chuyện',
    '2024-12-02',
    'Bản tóm tắt lưu ở văn phòng',
  ],
  ['Nâng cao tinh thần trách nhiệm, tích cực tham gia các phong trào của công đoàn'],
  ['Dán lại toàn bộ nhãn hồ sơ kho lưu trữ và lập sơ đồ kho', '14 giá', '2024-07-15', 'Sơ đồ kho'],
  [
    'Tổ chức hai chuyến cho hợp tác xã bơ đi học cách làm ở Lâm Đồng',
    '2 chuyến',
    '2024-10-20',
    'Kế hoạch, ảnh, danh sách đoàn',
  ],
  [
    'Tắt điện, điều hòa phòng họp sau 17 giờ; ghi chỉ số công tơ cuối tháng',
    'Giảm 8% điện',
    '2024-12-31',
    'Hóa đơn điện',
  ],
  copiedPlan,
  [
    'Cập nhật danh bạ 160 hợp tác xã của tỉnh kèm số điện thoại người liên hệ',
    '160 hợp tác xã',
    '2024-03-31',
    'Tệp danh bạ',
  ],
  [
    'Dịch và in tờ gấp về bảo hiểm cho thành viên hợp tác xã người M’Nông',
    '300 tờ',
    '2024-08-20',
    'Tờ gấp đã phát',
  ],
  ['Học lớp trung cấp lý luận chính trị, đạt từ loại khá', '1 bằng', '2024-12-31', 'Bảng điểm'],
  [
    'Soát lại quy chế chi tiêu nội bộ, đề nghị bỏ ba thủ tục trùng nhau',
    '3 thủ tục',
    '2024-06-15',
    'Tờ trình',
  ],
  copied,
  [
    'Chụp và viết bài ảnh về mười phụ nữ làm giám đốc hợp tác xã',
    '10 nhân vật',
    '2024-10-20',
    'Bộ ảnh trưng bày ngày 20/10',
  ],
  [
    'Giữ phòng một cửa sạch, có nước uống cho người đến làm việc',
    'Mỗi ngày',
    '2024-12-31',
    'Sổ góp ý của khách',
  ],
  [
    'Gọi lại cho từng hợp tác xã sau mười ngày nhận hồ sơ để hỏi còn vướng gì',
    '60 cuộc',
    '2024-12-10',
    'Nhật ký cuộc gọi',
  ],
  ['Lập bản đồ vùng trồng của bảy hợp tác xã sầu riêng', '7 bản đồ', '2024-09-10', 'Tệp bản đồ'],
  [
    'Vận động hiến máu nhân đạo trong cơ quan',
    '12 người',
    '2024-07-20',
    'Giấy chứng nhận hiến máu',
  ],
  ['Hoàn thành tốt các nhiệm vụ chuyên môn được phân công'],
  [
    'Sửa máy in, máy tính giúp các phòng, không phải gọi thợ ngoài quá hai lần',
    '2 lần',
    '2024-12-31',
    'Sổ sửa chữa',
  ],
  [
    'Viết quy trình một trang cho việc cấp giấy giới thiệu, treo ở bảng tin',
    '1 quy trình',
    '2024-04-15',
    'Ảnh bảng tin',
  ],
  [
    'Trồng 50 cây mắc ca cùng hợp tác xã ở Quảng Trực ngày môi trường',
    '50 cây',
    '2024-06-05',
    'Ảnh trồng cây',
  ],
  [
    'Nghe và trả lời mọi thư góp ý trong hòm thư công đoàn trước cuối tháng',
    '12 lần mở hòm thư',
    '2024-12-31',
    'Biên bản mở hòm thư',
  ],
  [
    'Tự đọc Luật Kế toán, tập huấn lại cho hai kế toán hợp tác xã ở Krông Nô',
    '2 người',
    '2024-08-10',
    'Phiếu đánh giá của người học',
  ],
  copied,
]

/** What five of them had registered the year before: places in the list above, so that some say the same again. */
export const repeatedFrom2023 = [0, 2, 10, 17, 19] as const

/** What some registered in 2026; the others have not yet. */
export const registeredIn2026: readonly WorkFact[] = [
  [
    'Chuyển 90% văn bản đi sang ký số, chỉ in khi luật bắt buộc',
    '90%',
    '2026-09-30',
    'Số liệu của phần mềm văn bản',
  ],
  [
    'Hướng dẫn 8 hợp tác xã khai thuế điện tử',
    '8 hợp tác xã',
    '2026-06-30',
    'Giấy xác nhận nộp tờ khai',
  ],
  ['Tham gia đầy đủ các phong trào thi đua do cơ quan phát động'],
  [
    'Mở lớp “Bình dân học vụ số” cho thành viên hợp tác xã ở Đắk R’lấp',
    '3 lớp',
    '2026-10-31',
    'Danh sách học viên ký nhận',
  ],
  ['Hướng dẫn tám hợp tác xã khai thuế điện tử trước 30/6', '8 HTX', '2026-06-30', 'Giấy xác nhận'],
  ['Kiểm kê tài sản phòng họp, dán mã QR từng món', '140 món', '2026-05-15', 'Sổ tài sản'],
  [
    'Gửi bản tin giá nông sản mỗi sáng thứ hai cho các hợp tác xã',
    '48 bản tin',
    '2026-12-28',
    'Bản lưu trong nhóm Zalo',
  ],
  [
    'Tập đọc, viết tiếng M’Nông đủ để chào hỏi khi đi cơ sở',
    '30 câu',
    '2026-11-30',
    'Người hướng dẫn xác nhận',
  ],
]

/** Of those who came in the course of 2024. */
export const registeredLate: readonly WorkFact[] = [
  [
    'Nhận bàn giao và lập lại mục lục tủ hồ sơ thi đua',
    '1 tủ, 60 cặp',
    '2024-12-25',
    'Mục lục có chữ ký hai bên',
  ],
  ['Học xong phần mềm kế toán hợp tác xã, làm thử sổ tháng 11', '1 bộ sổ', '2024-12-28', 'Sổ in'],
  ['Chào hỏi, ghi số liên hệ của 20 hợp tác xã ở Cư Jút', '20 hợp tác xã', '2024-12-30', 'Danh bạ'],
]
