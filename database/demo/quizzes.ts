/** A small quiz of union D on the Law on Trade Unions 2024; the questions are ours, in plain words. */
export const quizFact = {
  unitSlug: 'lien-minh-htx-dak-nong',
  on: '2026-10-05',
  name: 'Tìm hiểu Luật Công đoàn 2024',
  about:
    'Luật Công đoàn số 50/2024/QH15, có hiệu lực từ ngày 01/7/2025. Đọc toàn văn trên Cổng thông tin Chính phủ.',
  paperSize: 5,
  minutes: 10,
  opensOn: '19/10/2026',
  closesOn: '18/12/2026',
  attemptsAllowed: 2,
} as const

/** More questions than a paper holds, in GIFT. */
export const quizBank = `Luật Công đoàn năm 2024 có hiệu lực từ ngày nào? {
=01/7/2025
~01/01/2025
~27/11/2024
####Luật số 50/2024/QH15 được thông qua ngày 27/11/2024, có hiệu lực từ 01/7/2025.
}

Ngày thành lập Công đoàn Việt Nam là ngày nào? {
=28/7/1929
~03/2/1930
~02/9/1945
####Ngày 28/7/1929.
}

Gia nhập công đoàn là tự nguyện. {TRUE####Người lao động tự nguyện thành lập, gia nhập và hoạt động công đoàn.}

Đoàn phí công đoàn và kinh phí công đoàn là một. {FALSE####Đoàn phí do đoàn viên đóng; kinh phí công đoàn do người sử dụng lao động đóng.}

Kinh phí công đoàn bằng bao nhiêu quỹ tiền lương làm căn cứ đóng bảo hiểm xã hội? {
=2%
~1%
~3%
####Người sử dụng lao động đóng 2%.
}

Những việc nào là của công đoàn cơ sở? {
~%50%Đại diện, bảo vệ quyền và lợi ích hợp pháp của đoàn viên
~%50%Tuyên truyền, vận động đoàn viên
~%-100%Quyết định bổ nhiệm cán bộ của cơ quan
####Bổ nhiệm là việc của cơ quan có thẩm quyền.
}

Ai được chất vấn cán bộ lãnh đạo công đoàn? {
=Đoàn viên
~Chỉ ủy viên ban chấp hành
~Chỉ công đoàn cấp trên
####Đoàn viên có quyền chất vấn cán bộ lãnh đạo công đoàn các cấp.
}

Sinh hoạt tổ công đoàn là nơi đoàn viên nêu nguyện vọng. {TRUE####Tổ trưởng ghi lại và báo lên ban chấp hành.}`
