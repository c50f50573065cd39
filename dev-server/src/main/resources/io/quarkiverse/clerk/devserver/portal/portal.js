// Clerk's script puts where to come back to behind the #, which browsers tell no server.
const said = /^#\/\?(.*)$/.exec(location.hash)
if (said) {
  const url = new URL(location)
  url.hash = ''
  new URLSearchParams(said[1]).forEach((value, name) => url.searchParams.set(name, value))
  location.replace(url)
}
