import LRU from 'zrender/lib/core/LRU.js'

// The drawing library remembers the widths of texts in plain objects, by the text. A union that calls itself '__proto__' would so
// write into what all objects of the process inherit from; a letter in front makes every text a name like any other.
const { get, put } = LRU.prototype
LRU.prototype.get = function (key) {
  return get.call(this, ` ${key}`)
}
LRU.prototype.put = function (key, value) {
  return put.call(this, ` ${key}`, value)
}
