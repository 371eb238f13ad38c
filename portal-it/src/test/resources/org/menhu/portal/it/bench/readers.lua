-- For wrk: asks for random lines of a file of paths. A line may hold an ETag behind a blank.
-- Arguments: the file, the status that each answer must have.
local threads, wrong = {}, 0

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  requests, other, expected = {}, 0, tonumber(args[2])
  for line in io.lines(args[1]) do
    local path, tag = line:match("^(%S+) ?(.*)$")
    local headers = { ["Accept-Encoding"] = "gzip", ["Host"] = wrk.host .. ":" .. wrk.port }
    if expected == 304 then headers["If-None-Match"] = tag end
    table.insert(requests, wrk.format("GET", path, headers))
  end
  math.randomseed(20261124)
end

function request()
  return requests[math.random(#requests)]
end

function response(status)
  if status ~= expected then other = other + 1 end
end

function done(summary, latency)
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do errors = errors + thread:get("other") end
  print(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), errors, summary.bytes))
end
