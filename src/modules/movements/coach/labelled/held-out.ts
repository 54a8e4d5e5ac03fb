/**
 * Written last and only measured: nothing was chosen on these texts. Whoever changes the coach because of what it gets wrong here moves
 * them to the texts for tuning and writes new ones. The same lines as in tuning.ts.
 */
export const heldOut = `
1 | honest | | | Bảo trì 16 thang máy trước 30/4, có phiếu kiểm định dán trong từng buồng thang
2 | honest | | p | Cứ mỗi tháng đi cùng y tế phường phun thuốc diệt muỗi hai buổi
3 | honest | | d p | Giảm 3 ngày in ấn trong quy trình ra một tờ tạp chí
4 | honest | | a d | Ghi hình lại nghề dệt chiếu của làng, gửi đường dẫn cho nhà văn hóa
5 | honest | | | Tặng 120 bộ sách giáo khoa cũ cho trường vùng lũ trước 5/9, có danh sách em nhận
6 | honest | | a p | Dời bãi than ra xa khu tập thể xong trước tháng 5
7 | honest | | d p | Cho 9 hộ tiểu thương chợ cũ mượn sạp không lấy tiền
8 | honest | | p | Dịch phụ đề 26 tập phim khoa học cho thiếu nhi, hết quý IV
9 | honest | | a d p | Chỉnh lại chiều cao bàn may cho thợ thấp khỏi đau lưng
10 | honest | | d | Soi kính 1.200 mẫu nước giếng, ghi kết quả vào nhật ký phòng thí nghiệm
11 | honest | | p | Mở quầy hàng không đồng vào 15 hằng tháng cho công nhân xa quê, mỗi tháng một phiên
12 | honest | | | Vẽ xong 3 bức tranh tường ở cổng khu công nghiệp trước 1/5, chụp ảnh nộp công đoàn
13 | honest | | d p | Đi bộ đi làm ít nhất 100 buổi để bớt xe trong sân cơ quan
14 | honest | | a p | Thay ống nước rò ở ký túc xá nữ trước Tết
15 | honest | | d | Cân lại 45 cái cân ở chợ, niêm phong, lập biên bản với ban quản lý chợ
16 | honest | | a d p | Nhắn tin nhắc các bác hưu trí lịch uống thuốc huyết áp
17 | honest | | p | Chạy thử dây chuyền đóng chai mới, đạt 4.000 chai một giờ, trong tháng 8
18 | honest | | a d | Gom lỗi hay gặp khi khai hải quan thành cẩm nang, được trưởng phòng duyệt
19 | copied | 1 | | BAO TRI 16 THANG MAY TRUOC 30/4, CO PHIEU KIEM DINH DAN TRONG TUNG BUONG THANG
20 | copied | 2 | p | Mỗi tháng hai buổi đi cùng y tế phường phun thuốc diệt muỗi (cứ mỗi tháng)
21 | copied | 3 | d p | giảm ba ngày in ấn trong quy trình ra 1 tờ tạp chí
22 | copied | 5 | | Trước 05/9 tặng 120 bộ sách giáo khoa cũ cho trường vùng lũ; có danh sách em nhận
23 | copied | 8 | p | Dịch phụ đề 26 tập phim khoa học cho thiếu nhi - hết quý 4
24 | copied | 10 | d | soi kính 1200 mẫu nước giếng và ghi kết quả vào nhật ký phòng thí nghiệm
25 | copied | 12 | | Ve xong 3 buc tranh tuong o cong khu cong nghiep truoc 1/5, chup anh nop cong doan
26 | copied | 13 | d p | Đi bộ đi làm ít nhất 100 buổi, để bớt xe trong sân CQ
27 | copied | 15 | d | Cân lại 45 cái cân ở chợ; niêm phong; lập biên bản với ban quản lí chợ
28 | copied | 17 | p | Trong tháng 8 chạy thử dây chuyền đóng chai mới đạt 4000 chai 1 giờ
29 | paraphrased | 1 | | Bảo trì 12 thang máy trước ngày 15/5, mỗi buồng thang dán phiếu kiểm định
30 | paraphrased | 2 | p | Mỗi tháng một buổi cùng y tế phường đi phun thuốc diệt muỗi
31 | paraphrased | 5 | | Trước năm học, ngày 31/8, tặng 80 bộ sách giáo khoa cũ cho học sinh trường vùng lũ, có danh sách em nhận sách
32 | paraphrased | 8 | p | Dịch phụ đề cho 20 tập phim khoa học thiếu nhi trong quý III
33 | paraphrased | 10 | d | Soi kính 900 mẫu nước giếng khoan, kết quả ghi nhật ký phòng thí nghiệm
34 | paraphrased | 12 | | Vẽ 2 bức tranh tường tại cổng khu công nghiệp, xong trước 20/5, nộp ảnh cho công đoàn
35 | paraphrased | 13 | d p | Đi làm bằng đi bộ ít nhất 80 buổi cho bớt xe ở sân cơ quan
36 | paraphrased | 15 | d | Cân và niêm phong lại 30 cái cân trong chợ, có biên bản của ban quản lý chợ
37 | paraphrased | 17 | p | Chạy thử dây chuyền đóng chai mới trong tháng 9, đạt 3.500 chai mỗi giờ
38 | paraphrased | 7 | d p | Cho 12 hộ tiểu thương ở chợ cũ mượn sạp miễn phí
39 | empty | | a d p | Làm tốt công tác chuyên môn, hoàn thành chỉ tiêu được giao
40 | empty | | a d p | Gương mẫu chấp hành pháp luật, giữ gìn đoàn kết nội bộ
41 | empty | | a d p | Không ngừng rèn luyện, tu dưỡng để tiến bộ
42 | empty | | a d p | Tích cực hưởng ứng các cuộc vận động, các phong trào của cấp trên
43 | empty | | a d p | Nâng cao chất lượng, hiệu quả công việc
44 | empty | | a d p | Đảm bảo ngày công, giờ công lao động
45 | empty | | a d p | Có tinh thần cầu thị, hòa đồng với mọi người
46 | empty | | a d p | Thực hiện tốt văn hóa giao tiếp, ứng xử nơi công sở
47 | empty | | a d p | Quyết tâm hoàn thành vượt mức kế hoạch sản xuất kinh doanh
48 | empty | | a d p | Lao động sáng tạo, tiết kiệm, chống lãng phí
49 | copied | 40 | a d p | GƯƠNG MẪU CHẤP HÀNH PHÁP LUẬT; GIỮ GÌN ĐOÀN KẾT NỘI BỘ
50 | copied | 48 | a d p | LĐ sáng tạo, tiết kiệm, chống lãng phí
51 | honest | | | Cấy ghép mã vạch cho 640 cây cổ thụ trong thành phố trước 2/9, nộp bảng kê kèm ảnh
52 | honest | | a d p | Kê lại giường bệnh để xe đẩy qua lọt
53 | honest | | d p | Nhận đưa đón 2 cháu con của đồng nghiệp đang nằm viện đi học
54 | honest | | p | Chép 70 bản nhạc dân ca ra ký hiệu, xong trước 28/7
55 | honest | | a d | Nuôi cá dưới ao cơ quan cho bếp ăn, có sổ theo dõi tiền thức ăn
56 | paraphrased | 54 | p | Trước 30/8 chép ra ký hiệu 60 bản nhạc dân ca
57 | paraphrased | 51 | | Gắn mã vạch cho 500 cây cổ thụ của thành phố trước 30/9, có bảng kê và ảnh
58 | copied | 53 | d p | nhan dua don 2 chau con cua dong nghiep dang nam vien di hoc
59 | copied | 51 | | Cấy ghép mã vạch cho 640 cây cổ thụ trong TP trước 02/9; nộp bảng kê kèm ảnh
60 | copied | 14 | a p | Trước tết thay ống nước rò ở kí túc xá nữ
`
