"""When and where something was measured."""
import datetime
import os
import platform
import subprocess


def cpu():
    for line in open("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.split(":")[1].strip()
    return platform.machine()


def measured(mode):
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()
    return (f"{datetime.date.today()}, {os.cpu_count()} × {cpu()}, {java[1] if len(java) > 1 else java[0]}."
            + (" A smoke run: too short to judge by." if mode == "smoke" else ""))
