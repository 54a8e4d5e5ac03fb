/**
 * Was held out when the coach was first tried (copied: precision 1.00, recall 0.67; empty: 1.00, 0.67; all else above 0.95). Since the
 * coach has learned from what it got wrong here, it counts among the texts for tuning. The same lines as in tuning.ts.
 */
export const tuningSecond = `
1 | honest | | | Hướng dẫn 5 tổ hợp tác lập sổ thu chi trước 31/8, có biên bản làm việc với từng tổ
2 | honest | | p | Kiểm tra an toàn điện 24 phòng học, xong trong tháng 2
3 | honest | | d p | Dịch 30 trang tài liệu kỹ thuật máy ép gạch sang tiếng Việt
4 | honest | | a d | Thu thập ý kiến bệnh nhân về suất ăn, tổng hợp bằng phiếu gửi khoa dinh dưỡng
5 | honest | | | Chuyển toàn bộ 180 hợp đồng giấy sang bản ký số trước 15/12, nộp bảng kê có mã hợp đồng
6 | honest | | a p | Dựng lại sân bóng chuyền sau cơn bão, xong trước tháng 11
7 | honest | | p | Mỗi quý tổ chức một buổi đối thoại giữa giám đốc và công nhân chuyền may
8 | honest | | d | Sưu tầm 40 ảnh cũ của nhà máy, trưng bày ở hành lang, lập danh sách người tặng ảnh
9 | honest | | a d p | Thay cách phát lương tiền mặt bằng chuyển khoản cho đội bốc xếp
10 | honest | | p | Giảm tỷ lệ sách trả muộn của thư viện còn 5% vào cuối quý III
11 | honest | | | Dạy nghề cắt tóc cho 4 thanh niên khuyết tật đến 30/11, có giấy xác nhận của hội người khuyết tật
12 | honest | | d p | Nuôi 2 đàn ong ở vườn sau ủy ban làm mô hình cho bà con xem
13 | honest | | a p | Đo đạc, cắm mốc ranh giới rừng phòng hộ giáp rẫy của dân trước mùa khô, tháng 12
14 | honest | | | Soạn 8 bài giảng điện tử môn Lịch sử địa phương, xong trước 5/9, được tổ chuyên môn nghiệm thu
15 | honest | | d | Phân loại rác tại nguồn ở 3 tầng nhà, chụp ảnh thùng rác mỗi sáng thứ hai
16 | honest | | a d p | Sắp lại quầy thuốc để người già dễ nhìn thấy giá
17 | honest | | p | Khám sức khỏe cho 120 lao động trạm trộn bê tông trong tháng 10
18 | honest | | d p | Hạ mức tiêu hao dầu của đội xe xuống 28 lít trên 100 km
19 | honest | | a d | Viết sổ tay cho người trực tổng đài đêm, in và có ký nhận của từng người
20 | honest | | | Gây quỹ 15 triệu đồng mua xe lăn trước 3/12, công khai hóa đơn trên bảng tin
21 | copied | 1 | | HUONG DAN 5 TO HOP TAC LAP SO THU CHI TRUOC 31/8, CO BIEN BAN LAM VIEC VOI TUNG TO
22 | copied | 2 | p | Trong tháng 2 kiểm tra xong an toàn điện 24 phòng học
23 | copied | 3 | d p | Tôi dịch 30 trang tài liệu kỹ thuật máy ép gạch sang tiếng Việt.
24 | copied | 5 | | chuyển toàn bộ 180 hợp đồng giấy sang bản ký số, trước 15/12; nộp bảng kê có mã hợp đồng
25 | copied | 7 | p | Mỗi quý tổ chức 1 buổi đối thoại giữa giám đốc và công nhân chuyền may
26 | copied | 10 | p | giảm tỉ lệ sách trả muộn của thư viện còn 5 % vào cuối quý 3
27 | copied | 11 | | Dạy nghề cắt tóc cho bốn thanh niên khuyết tật đến 30-11, có giấy xác nhận của hội người khuyết tật
28 | copied | 14 | | Soạn 08 bài giảng điện tử môn lịch sử địa phương; được tổ chuyên môn nghiệm thu; xong trước 05/9
29 | copied | 17 | p | Khám sức khoẻ cho 120 LĐ trạm trộn bê tông trong tháng 10
30 | copied | 18 | d p | Hạ mức tiêu hao dầu của đội xe xuống 28 lít trên 100km
31 | copied | 20 | | Gây quỹ 15 triệu đồng mua xe lăn (trước 3/12), công khai hoá đơn trên bảng tin
32 | copied | 12 | d p | nuoi 2 dan ong o vuon sau uy ban lam mo hinh cho ba con xem
33 | paraphrased | 1 | | Hướng dẫn 7 tổ hợp tác lập sổ thu, chi trước ngày 30/9, mỗi tổ có biên bản làm việc
34 | paraphrased | 2 | p | Trong tháng 3 đi kiểm tra an toàn điện cho 20 phòng học
35 | paraphrased | 3 | d p | Dịch sang tiếng Việt khoảng 50 trang tài liệu kỹ thuật của máy ép gạch
36 | paraphrased | 5 | | Trước 31/12 đưa 150 hợp đồng giấy sang ký số, có bảng kê mã hợp đồng
37 | paraphrased | 7 | p | Tổ chức mỗi quý hai buổi đối thoại của giám đốc với công nhân chuyền may
38 | paraphrased | 8 | d | Sưu tầm 30 bức ảnh cũ về nhà máy để trưng bày hành lang, có danh sách người tặng
39 | paraphrased | 10 | p | Đưa tỷ lệ sách trả muộn ở thư viện xuống dưới 8% đến hết quý IV
40 | paraphrased | 11 | | Dạy cắt tóc cho 3 bạn thanh niên khuyết tật trước 15/12, hội người khuyết tật cấp giấy xác nhận
41 | paraphrased | 14 | | Soạn 6 bài giảng điện tử Lịch sử địa phương trước 20/9, tổ chuyên môn nghiệm thu
42 | paraphrased | 17 | p | Trong tháng 9 khám sức khỏe cho 100 người lao động ở trạm trộn bê tông
43 | paraphrased | 18 | d p | Đội xe hạ mức tiêu hao dầu còn 30 lít cho 100 km
44 | paraphrased | 20 | | Gây quỹ 10 triệu đồng để mua xe lăn tặng người khuyết tật trước 3/12, hóa đơn công khai ở bảng tin
45 | empty | | a d p | Hoàn thành tốt mọi nhiệm vụ được phân công
46 | empty | | a d p | Chấp hành nghiêm chỉnh kỷ luật lao động, nội quy của công ty
47 | empty | | a d p | Hăng hái thi đua lao động sản xuất, hoàn thành kế hoạch năm
48 | empty | | a d p | Tu dưỡng, rèn luyện đạo đức cách mạng, nêu cao tinh thần phục vụ nhân dân
49 | empty | | a d p | Làm việc tận tụy, có trách nhiệm, hiệu quả
50 | empty | | a d p | Tham gia đầy đủ các buổi sinh hoạt và các hoạt động do công đoàn tổ chức
51 | empty | | a d p | Thực hiện tốt quy chế dân chủ, quy chế văn hóa công sở
52 | empty | | a d p | Đăng ký phấn đấu đạt danh hiệu chiến sĩ thi đua cơ sở năm 2025
53 | empty | | a d p | Phát huy tính chủ động, sáng tạo, góp phần hoàn thành nhiệm vụ chính trị của đơn vị
54 | empty | | a d p | Nghiêm túc học tập nghị quyết, nâng cao nhận thức
55 | honest | | d p | Đan 60 chiếc khăn len tặng học sinh vùng cao
56 | honest | | a p | Chuyển lịch trực của khoa lên bảng điện tử từ ngày 1/4
57 | honest | | d | Rà soát 90 sổ bảo hiểm còn sai tên đệm, có phiếu đề nghị điều chỉnh từng sổ
58 | honest | | a d p | Dọn cỏ, sơn lại bia ghi công liệt sĩ ở đầu làng
59 | honest | | | Cài phần mềm diệt vi-rút cho 75 máy tính trước 30/6, có biên bản nghiệm thu của phòng
60 | honest | | p | Ghép 10 đôi bạn cùng tiến trong lớp học nghề điện, hết tháng 12 tổng kết
61 | honest | | d p | Trả lại 100% tiền thừa, đồ bỏ quên của hành khách trên tuyến xe buýt số 7
62 | honest | | a d p | Tìm cách chống ồn cho phòng máy phát điện cạnh nhà trẻ
63 | honest | | p | Tổ chức giải cờ tướng cho người nghỉ hưu vào 2/9, ít nhất 16 người chơi
64 | honest | | d | Nhập 2.000 phiếu điều tra hộ kinh doanh, sai sót dưới 1% theo biên bản kiểm tra
65 | honest | | p | Thay 35 bóng đèn sợi đốt bằng đèn led trước 1/5
66 | honest | | a d | Ghi lại cách sửa máy xúc thành tài liệu có ảnh cho thợ mới
67 | copied | 59 | | cài phần mềm diệt virút cho 75 máy tính trước 30.6, có biên bản nghiệm thu của phòng
68 | copied | 64 | d | Nhập 2000 phiếu điều tra hộ kinh doanh, sai sót dưới 1 phần trăm theo biên bản kiểm tra
69 | copied | 63 | p | Vào 02/9 tổ chức giải cờ tướng cho người nghỉ hưu: ít nhất 16 người chơi
70 | copied | 61 | d p | TRẢ LẠI 100% TIỀN THỪA, ĐỒ BỎ QUÊN CỦA HÀNH KHÁCH TRÊN TUYẾN XE BUÝT SỐ 07
71 | copied | 46 | a d p | chấp hành nghiêm chỉnh nội quy của công ty, kỷ luật lao động
72 | copied | 51 | a d p | Thực hiện tốt QC dân chủ, QC văn hóa công sở
73 | paraphrased | 59 | | Trước 15/7 cài phần mềm diệt vi-rút cho 60 máy tính, phòng có biên bản nghiệm thu
74 | paraphrased | 60 | p | Ghép 8 đôi bạn cùng tiến ở lớp học nghề điện, tổng kết vào tháng 11
75 | paraphrased | 63 | p | Dịp 2/9 mở giải cờ tướng cho cán bộ nghỉ hưu, có 20 người chơi trở lên
76 | paraphrased | 64 | d | Nhập liệu 1.500 phiếu điều tra hộ kinh doanh cá thể, sai dưới 2% theo biên bản kiểm tra
77 | paraphrased | 65 | p | Trước 30/4 thay 30 bóng đèn sợi đốt sang đèn led
78 | paraphrased | 57 | d | Rà soát, điều chỉnh 70 sổ bảo hiểm sai tên đệm, mỗi sổ có phiếu đề nghị
79 | honest | | d p | Bỏ 4 loại giấy tờ phải nộp khi xin nghỉ phép
80 | honest | | a p | Tập cho đội kéo co nữ của xưởng dự hội thao ngày 26/3
`
