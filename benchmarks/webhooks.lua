-- Has wrk send the messages that messages.py has signed, one after the other: wrk ... -s webhooks.lua URL -- DIR
local messages, number, body, path, host = {}, 0

function init(args)
  local file = assert(io.open(args[1] .. "/body.json"))
  body = file:read("*a")
  file:close()
  for line in io.lines(args[1] .. "/messages.txt") do
    messages[#messages + 1] = line
  end
  path, host = wrk.path, wrk.host .. ":" .. wrk.port
end

function request()
  number = number % #messages + 1
  local id, timestamp, signature = messages[number]:match("(%S+) (%S+) (%S+)")
  return table.concat({ "POST ", path, " HTTP/1.1\r\nHost: ", host, "\r\nContent-Type: application/json\r\nsvix-id: ", id,
    "\r\nsvix-timestamp: ", timestamp, "\r\nsvix-signature: ", signature, "\r\nContent-Length: ", #body, "\r\n\r\n", body })
end
