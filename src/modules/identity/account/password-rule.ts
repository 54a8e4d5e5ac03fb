import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { searchKey } from '#platform/vietnamese/search-key.ts'

const shortest = 10
const longest = 200
/** Below so many guesses an attacker who has the stored hash is done within hours. */
const fewestGuesses = 3e8
/** What must remain once the owner's own name and a year are taken out. */
const ownCharacters = 6

/** Words that Vietnamese users take first and that international lists of leaked passwords lack. */
const vietnameseFavourites = [
  ...['matkhau', 'congdoan', 'doanvien', 'chutich', 'tongliendoan', 'liendoanlaodong', 'vietnam'],
  ...['hanoi', 'saigon', 'hochiminh', 'namdinh', 'daknong', 'anhyeuem', 'emyeuanh', 'yeuem'],
  ...['giadinh', 'motnamba', 'khongbiet', 'khongco', 'dangnhap', 'taikhoan', 'conyeu', 'meyeu'],
]

let estimator: ZxcvbnFactory | undefined

/** The 49,000 most leaked passwords and the estimator take 200 ms to load: at the first password, not at start. */
function estimate(password: string, ownWords: string[]) {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, 'vietnamese-favourites': vietnameseFavourites },
    graphs: adjacencyGraphs,
  })
  return estimator.check(password.slice(0, 64), ownWords)
}

/**
 * Why a password is not good enough, as a Vietnamese sentence; null when it is. Length and unpredictability count;
 * which kinds of characters it has does not (NIST SP 800-63B, 5.1.1.2).
 */
export function passwordFault(
  password: string,
  owner: { name: string; userName: string },
): string | null {
  if (password.length < shortest)
    return `Mật khẩu cần ít nhất ${shortest} ký tự; một câu ngắn dễ nhớ là tốt nhất`
  if (password.length > longest) return `Mật khẩu dài quá ${longest} ký tự`
  const ownWords = wordsOf(`${owner.name} ${owner.userName}`)
  if (ownPart(password, ownWords).length < ownCharacters)
    return 'Mật khẩu không được ghép từ họ tên, tên đăng nhập và năm'
  const { guesses, sequence } = estimate(searchKey(password), ownWords)
  const leaked = sequence.length === 1 && sequence[0]?.dictionaryName === 'passwords-common'
  if (leaked)
    return 'Mật khẩu này nằm trong danh sách đã bị lộ, ai cũng có thể thử; hãy chọn câu khác'
  if (guesses < fewestGuesses) return 'Mật khẩu này dễ đoán; hãy dùng một câu ngắn của riêng bạn'
  return null
}

function wordsOf(text: string): string[] {
  const words = searchKey(text).split(/[^a-z0-9]+/)
  return [...new Set([...words, words.join('')])].filter((word) => word.length >= 2)
}

/** What remains of the password without accents, the owner's words and years. */
function ownPart(password: string, ownWords: string[]): string {
  const longestFirst = ownWords.toSorted((a, b) => b.length - a.length)
  const without = (text: string, word: string) => text.replaceAll(word, '')
  return longestFirst
    .reduce(without, searchKey(password))
    .replaceAll(/(19|20)\d\d/g, '')
    .replaceAll(/[^a-z0-9]/g, '')
}
