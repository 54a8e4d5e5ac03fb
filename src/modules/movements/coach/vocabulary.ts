/** What officers shorten, without accents, and what it stands for. Only what means one thing in such texts. */
export const abbreviations = new Map(
  Object.entries({
    cbcc: 'can bo cong chuc',
    cbccvc: 'can bo cong chuc vien chuc',
    cbccvcnld: 'can bo cong chuc vien chuc nguoi lao dong',
    cbdv: 'can bo doan vien',
    ccvc: 'cong chuc vien chuc',
    nld: 'nguoi lao dong',
    cnvc: 'cong nhan vien chuc',
    cnvcld: 'cong nhan vien chuc lao dong',
    cd: 'cong doan',
    cdcs: 'cong doan co so',
    cdv: 'cong doan vien',
    dv: 'doan vien',
    dvcd: 'doan vien cong doan',
    bch: 'ban chap hanh',
    bcd: 'ban chi dao',
    cntt: 'cong nghe thong tin',
    cchc: 'cai cach hanh chinh',
    tthc: 'thu tuc hanh chinh',
    cds: 'chuyen doi so',
    vb: 'van ban',
    bc: 'bao cao',
    kh: 'ke hoach',
    nq: 'nghi quyet',
    qd: 'quyet dinh',
    sk: 'sang kien',
    nv: 'nhiem vu',
    htx: 'hop tac xa',
    lmhtx: 'lien minh hop tac xa',
    qtd: 'quy tin dung',
    vp: 'van phong',
    cq: 'co quan',
    ubnd: 'uy ban nhan dan',
    hdnd: 'hoi dong nhan dan',
    bhxh: 'bao hiem xa hoi',
    bhyt: 'bao hiem y te',
    atvsld: 'an toan ve sinh lao dong',
    pccc: 'phong chay chua chay',
    atgt: 'an toan giao thong',
    vsmt: 've sinh moi truong',
    hcm: 'ho chi minh',
    dvc: 'dich vu cong',
    tg: 'tham gia',
    ht: 'hoan thanh',
    hn: 'hoi nghi',
    hd: 'hoat dong',
    ld: 'lao dong',
    qc: 'quy che',
    cn: 'cong nhan',
    dn: 'doanh nghiep',
    cty: 'cong ty',
    sx: 'san xuat',
    xd: 'xay dung',
    gv: 'giao vien',
    bv: 'benh vien',
    ntm: 'nong thon moi',
    clb: 'cau lac bo',
    tp: 'thanh pho',
    tnxp: 'thanh nien xung phong',
    pt: 'phong trao',
    gd: 'gia dinh',
    sl: 'so luong',
    k: 'khong',
    ko: 'khong',
    dc: 'duoc',
    q: 'quy',
  }),
)

/** Small numbers as the words for them, without accents: texts typed without accents cannot tell 'ba' from 'bà'. */
export const digitWords = new Map(
  ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'].map(
    (word, digit) => [String(digit), word],
  ),
)
export const romanNumbers = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
])

/** Words without accents that carry nothing of their own. */
export const fillers = new Set(
  `va cua cac nhung cho trong voi de la se toi em minh ca nhan duoc co thi tai o ve theo da nay nhu vao tu xin cung ban than
  do khi nhat moi khoang luon rat lam viec`.split(/\s+/),
)

/** Words of such texts that nearly everybody writes; they say little about whether two texts are alike. */
export const formulas = new Set(
  `hoan thanh tot xuat sac nhiem vu giao chuc nang phan cong chuyen mon nghiep vu chap hanh nghiem tuc tuan thu chu truong duong loi
  chinh sach phap luat nha nuoc dang noi quy che co quan don vi to chuc doan ket thong thi dua lao dong gioi sang tao hoc tap
  theo tam guong dao duc phong cach tu tuong ho chi minh bac nang cao trach y thuc tinh than pham chat loi song tich cuc tham gia
  day du phong trao hoat dong cong doan phat huy guong mau phan dau co gang no luc khong ngung ren luyen tu duong thuc hien hieu qua
  chat luong thoi gian dung ky cuong han che quan he dong nghiep nhan dan phuc giu gin xay dung vung manh gop phan cong tac bao dam
  dam hieu suat nhan vien vien chuc can bo doan lanh dao de ra ke hoach nam quy dinh tien do danh hieu dat hang hai san xuat dan
  van hoa so dang ky chien si co tien tien trau doi hoc hoi kien thuc ki nang kinh nghiem chu dong linh hoat kip thoi uy tin sinh
  phe binh tu phong chong tham nhung lang phi thuc hanh tiet kiem van minh lich su than thien nghia quyen loi tap the trach nghe
  yeu ket qua thanh tich ngay cang phat trien ben vung muc tieu chi tieu chuong trinh nghi quyet chinh tri nhan moi tan tuy`.split(
    /\s+/,
  ),
)

/** Different words for one thing, each the first of its line. */
const alike = `
viet soan thao bien
gui nop
ho giup do
tuyen truyen pho bien
trong cay
sap xep don
hop
moi hang hang
ren tap
tiet kiem
bai tin
truoc han
`
export const synonyms = new Map(
  alike
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ')
      return others.map((word) => [word, first] as const)
    }),
)
