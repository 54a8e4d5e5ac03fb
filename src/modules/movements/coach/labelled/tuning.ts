/**
 * The half on which the coach's words and limits were chosen. Written for this, no real person's text. A line a text:
 * number | honest, copied, paraphrased, empty | of which text | what is open (a: how much, d: by when, p: what proves it) | text.
 */
export const tuning = `
1 | honest | | | Số hóa 300 hồ sơ đảng viên lưu tại văn phòng, xong trước 30/9, có danh mục bàn giao kèm biên bản
2 | honest | | p | Viết 12 tin bài về hoạt động của công đoàn cho trang thông tin điện tử, mỗi tháng một bài
3 | honest | | p | Rút ngắn thời gian giải quyết thủ tục cấp giấy phép xây dựng từ 15 ngày xuống 10 ngày, làm xong trong quý II
4 | honest | | a d | Trực tiếp hướng dẫn người dân nộp hồ sơ trực tuyến tại bộ phận một cửa, ghi sổ theo dõi từng lượt
5 | honest | | d p | Tiết kiệm 10% chi phí văn phòng phẩm của phòng so với năm trước
6 | honest | | | Tổ chức 2 lớp tập huấn kỹ năng sơ cứu cho đoàn viên trước ngày 20/10, có danh sách ký nhận và ảnh
7 | honest | | a p | Hoàn thiện phần mềm quản lý kho, đưa vào dùng từ tháng 7
8 | honest | | | Thi đạt chứng chỉ tiếng Anh B1 trong tháng 11, nộp bản sao chứng chỉ cho tổ
9 | honest | | d p | Nhận giúp đỡ hai em học sinh mồ côi ở xã biên giới, mỗi em 500.000 đồng
10 | honest | | a d | Dọn kho tài liệu tầng hầm, phân loại theo năm, lập bảng kê để tra cứu
11 | honest | | p | Mỗi tuần một buổi trực tư vấn pháp luật lao động cho công nhân khu nhà trọ
12 | honest | | d | Kèm cặp 3 nhân viên mới nắm vững quy trình nhập xuất kho, được tổ xác nhận
13 | honest | | a d p | Thiết kế lại biểu mẫu báo cáo tuần cho gọn, bỏ những cột không ai dùng
14 | honest | | | Trồng và chăm 60 chậu hoa trước cổng cơ quan, xong trước 19/5, chụp ảnh trước và sau
15 | honest | | p | Vận động đoàn viên hiến 25 đơn vị máu trong hai đợt tháng 4 và tháng 9
16 | honest | | a p | Lắp camera và đèn chiếu sáng bãi giữ xe trước Tết, không để mất xe của anh chị em
17 | honest | | d p | Giảm số cuộc họp của phòng xuống còn 2 cuộc mỗi tuần
18 | honest | | a d | Nghiên cứu cách ủ rác hữu cơ của bếp ăn làm phân bón cho vườn, báo cáo kèm số liệu cân rác
19 | honest | | | Phỏng vấn và ghi âm 15 cán bộ công đoàn lão thành trước 28/7, nộp băng và danh sách nhân vật
20 | honest | | d p | Đề xuất 1 sáng kiến cải tiến quy trình chấm công bằng mã QR
21 | copied | 1 | | SO HOA 300 HO SO DANG VIEN LUU TAI VAN PHONG, XONG TRUOC 30/9, CO DANH MUC BAN GIAO KEM BIEN BAN
22 | copied | 2 | p | Viết 12 tin bài về HĐ của CĐ cho trang thông tin điện tử, mỗi tháng 1 bài.
23 | paraphrased | 3 | p | - Làm xong trong quý 2: rút ngắn thời gian giải quyết TTHC... cấp giấy phép xây dựng từ 15 ngày xuống 10 ngày
24 | copied | 5 | d p | tiết kiệm 10 % chi phí văn phòng phẩm của phòng so với năm trước!!!
25 | copied | 6 | | Trước ngày 20/10 tổ chức 02 lớp tập huấn kỹ năng sơ cứu cho đoàn viên; có ảnh và danh sách ký nhận
26 | copied | 8 | | Tôi sẽ thi đạt chứng chỉ tiếng Anh B1 trong tháng 11 và nộp bản sao chứng chỉ cho tổ
27 | copied | 11 | p | mỗi tuần 1 buổi trực tư vấn pháp luật lao động cho công nhân khu nhà trọ
28 | copied | 12 | d | Kèm cặp ba nhân viên mới nắm vững quy trình nhập, xuất kho; được tổ xác nhận
29 | copied | 14 | | Trồng và chăm 60 chậu hoa trước cổng cơ quan (xong trước 19/5), chụp ảnh trước và sau
30 | copied | 17 | d p | giam so cuoc hop cua phong xuong con 2 cuoc moi tuan
31 | copied | 20 | d p | Đề xuất 01 SK cải tiến quy trình chấm công bằng mã QR
32 | copied | 9 | d p | Nhận giúp đỡ 2 em học sinh mồ côi ở xã biên giới; mỗi em 500.000 đồng
33 | paraphrased | 1 | | Số hóa 250 hồ sơ đảng viên đang lưu ở văn phòng trước ngày 15/10, có danh mục và biên bản bàn giao
34 | paraphrased | 2 | p | Mỗi tháng viết một tin, bài về hoạt động công đoàn đăng trang thông tin điện tử (12 tin bài cả năm)
35 | paraphrased | 3 | p | Giảm thời gian giải quyết thủ tục cấp phép xây dựng từ 15 ngày còn 12 ngày trong quý III
36 | paraphrased | 5 | d p | Cùng phòng tiết kiệm ít nhất 15% chi phí văn phòng phẩm so với năm ngoái
37 | paraphrased | 6 | | Mở 3 lớp tập huấn sơ cứu cho đoàn viên trước 30/10, có ảnh, danh sách ký nhận
38 | paraphrased | 11 | p | Mỗi tháng hai buổi trực tư vấn pháp luật lao động cho công nhân ở khu nhà trọ
39 | paraphrased | 12 | d | Kèm cặp 2 nhân viên mới hiểu quy trình xuất nhập kho, có xác nhận của tổ
40 | paraphrased | 14 | | Trồng, chăm sóc 40 chậu hoa ở cổng cơ quan trước 30/4, có ảnh trước và sau
41 | paraphrased | 15 | p | Vận động 20 đoàn viên hiến máu trong hai đợt, tháng 4 và tháng 9
42 | paraphrased | 20 | d p | Có 2 sáng kiến cải tiến quy trình chấm công dùng mã QR
43 | paraphrased | 8 | | Thi lấy chứng chỉ tiếng Anh B1, nộp bản sao chứng chỉ cho tổ trong tháng 12
44 | paraphrased | 17 | d p | Giảm số cuộc họp trong phòng còn 3 cuộc một tuần
45 | empty | | a d p | Hoàn thành tốt nhiệm vụ được giao
46 | empty | | a d p | Hoàn thành xuất sắc nhiệm vụ chuyên môn; chấp hành tốt chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước
47 | empty | | a d p | Tích cực tham gia các phong trào thi đua do công đoàn phát động
48 | empty | | a d p | Nâng cao tinh thần trách nhiệm, ý thức tổ chức kỷ luật, xây dựng đơn vị vững mạnh
49 | empty | | a d p | Luôn đoàn kết, giúp đỡ đồng nghiệp, không ngừng học tập nâng cao trình độ
50 | empty | | a d p | Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
51 | empty | | a d p | Phấn đấu đạt danh hiệu lao động tiên tiến năm 2024
52 | empty | | a d p | Thực hiện nghiêm nội quy, quy chế cơ quan, đảm bảo thời gian làm việc
53 | empty | | a d p | Giữ gìn phẩm chất đạo đức, lối sống, gương mẫu trong công tác
54 | empty | | a d p | Cố gắng làm tốt công việc hàng ngày của mình
55 | honest | | d | Ghi nhật ký bảo dưỡng 18 máy điều hòa và thay lưới lọc định kỳ
56 | honest | | a p | Làm bộ nhận diện cho gian hàng công đoàn ở hội chợ việc làm tháng 8
57 | honest | | d | Bán 1 tấn giấy vụn, gây quỹ tặng quà con công nhân, nộp biên nhận cho thủ quỹ
58 | honest | | a d p | Nấu thêm món chay ngày rằm ở bếp ăn tập thể theo ý kiến chị em
59 | honest | | | Quay 5 video ngắn giới thiệu nghề lái tàu hỏa, đăng trước 15/8, gửi đường dẫn cho ban chấp hành
60 | honest | | p | Hiệu chuẩn 40 đồng hồ áp suất của trạm bơm trước mùa mưa, hết tháng 5
61 | honest | | d p | Đọc 6 cuốn sách về quản trị nhân sự, kể lại cho tổ nghe
62 | honest | | a d p | Sửa hàng rào bị đổ phía sau nhà kho, chỗ trâu bò hay vào
63 | honest | | p | Mở 1 lớp bơi miễn phí cho con đoàn viên từ 1/6 đến 15/7
64 | honest | | d | Trả lời 95% đơn thư trong 5 ngày làm việc, theo số liệu của phần mềm một cửa
65 | honest | | p | Lập bản đồ 22 điểm ngập của phường và cắm biển báo trước tháng 6
66 | honest | | a d | Đổi giờ giao ca cho chị em có con nhỏ, có bảng theo dõi ca của từng người
67 | copied | 59 | | Quay 5 video ngắn giới thiệu nghề lái tàu hoả, đăng trước 15.8, gửi đường dẫn cho BCH
68 | copied | 64 | d | Trả lời 95 phần trăm đơn thư trong 5 ngày làm việc theo số liệu của phần mềm một cửa
69 | copied | 63 | p | MỞ 01 LỚP BƠI MIỄN PHÍ CHO CON ĐOÀN VIÊN TỪ 01/6 ĐẾN 15/7
70 | copied | 61 | d p | Kể lại cho tổ nghe: đọc 6 cuốn sách về quản trị nhân sự
71 | copied | 46 | a d p | HT xuất sắc NV chuyên môn, chấp hành tốt chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước
72 | copied | 47 | a d p | tích cực tg các pt thi đua do CĐ phát động
73 | paraphrased | 59 | | Quay 4 video ngắn giới thiệu về nghề lái tàu, đăng trước ngày 30/8 và gửi đường dẫn cho ban chấp hành
74 | paraphrased | 60 | p | Hiệu chuẩn 35 đồng hồ áp suất ở trạm bơm trong tháng 5, trước mùa mưa
75 | paraphrased | 63 | p | Mở 2 lớp học bơi miễn phí cho con của đoàn viên từ 5/6 đến 20/7
76 | paraphrased | 64 | d | Trả lời đơn thư trong 5 ngày làm việc đạt 90%, số liệu lấy từ phần mềm một cửa
77 | paraphrased | 65 | p | Lập bản đồ, cắm biển báo 20 điểm ngập trong phường trước tháng 7
78 | paraphrased | 57 | d | Thu gom bán 500 kg giấy vụn gây quỹ tặng quà cho con công nhân, có biên nhận của thủ quỹ
79 | honest | | d p | Cắt 2 bước trình ký trong quy trình thanh toán công tác phí
80 | honest | | a p | Tập văn nghệ cho đội của phòng để diễn ngày 20/11
`
