/** What somebody registered one year and the next: 'again' says nearly the same, 'new' is another thing. tuning | held-out by the first word. */
export const repeats = `
tuning | again | Viết 12 tin bài cho trang thông tin công đoàn | Viết 15 tin, bài cho trang thông tin của công đoàn
tuning | again | Giữ phòng làm việc gọn gàng, trực nhật mỗi sáng | Trực nhật mỗi sáng, giữ gọn gàng phòng làm việc
tuning | again | Hoàn thành tốt nhiệm vụ được giao | hoan thanh tot nhiem vu duoc giao
tuning | again | Tiết kiệm 5% tiền điện của tổ | Tiết kiệm 7% tiền điện trong tổ
tuning | again | Hướng dẫn 3 thợ trẻ vận hành máy tiện | Hướng dẫn 2 thợ trẻ mới vào vận hành máy tiện
tuning | new | Viết 12 tin bài cho trang thông tin công đoàn | Quay 4 phóng sự ngắn về công nhân làm ca đêm
tuning | new | Tiết kiệm 5% tiền điện của tổ | Lắp 20 tấm pin mặt trời trên mái nhà xe
tuning | new | Hướng dẫn 3 thợ trẻ vận hành máy tiện | Cải tiến đồ gá giúp máy tiện chạy êm hơn
tuning | new | Thi lấy chứng chỉ tin học | Dạy tin học buổi tối cho 8 chị em
tuning | new | Hiến máu 2 lần trong năm | Vận động 10 người cùng xưởng hiến máu
held-out | again | Khám chữa răng miễn phí cho 50 học sinh | Khám, chữa răng miễn phí 60 em học sinh
held-out | again | Đọc mỗi tháng một cuốn sách về nông nghiệp sạch | Mỗi tháng đọc một cuốn sách nông nghiệp sạch
held-out | again | Rèn luyện đạo đức, hoàn thành tốt nhiệm vụ | Hoàn thành tốt nhiệm vụ, rèn luyện đạo đức
held-out | again | Giảm phế phẩm khâu cắt xuống 2% | Giảm phế phẩm ở khâu cắt xuống còn 1,5%
held-out | again | Thăm 12 gia đình công nhân khó khăn | Thăm hỏi 15 gia đình công nhân có hoàn cảnh khó khăn
held-out | new | Giảm phế phẩm khâu cắt xuống 2% | Thiết kế bàn cắt đứng cho chị em mang thai
held-out | new | Thăm 12 gia đình công nhân khó khăn | Lập quỹ xoay vòng 30 triệu đồng cho chị em nuôi bò
held-out | new | Khám chữa răng miễn phí cho 50 học sinh | Tập huấn chải răng cho cô nuôi dạy trẻ ở 6 trường
held-out | new | Đọc mỗi tháng một cuốn sách về nông nghiệp sạch | Trồng thử một sào rau hữu cơ
held-out | new | Sơn lại vạch kẻ đường trong kho | Vẽ tranh tường về an toàn lao động ở nhà ăn
`
