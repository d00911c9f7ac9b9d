# python3 redis_py_page.py PORT REDIS_PORT SECONDS: the count of visits from Redis with redis-py. SECONDS is `socket_timeout`; `default` is the one
# of redis-py, no limit. Without a response the last known count is shown.
import sys

from redis import Redis, RedisError
from shown import show

port, redis_port, seconds = sys.argv[1:]
options = {} if seconds == "default" else {"socket_timeout": float(seconds)}
redis = Redis(host="127.0.0.1", port=int(redis_port), **options)
known = None


def visits():
    global known
    try:
        known = redis.incr("visits")
    except RedisError:
        pass
    return known


show(port, visits)
