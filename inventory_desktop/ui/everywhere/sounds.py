"""Three short sounds, so that whoever scans need not look up: found, unknown, error."""

import math
import shutil
import struct
import subprocess
import sys
import tempfile
import wave
from enum import Enum
from functools import cache
from io import BytesIO
from pathlib import Path

_RATE = 22_050
_LOUDNESS = 0.35
_FADE_SECONDS = 0.006
_FULL_SCALE = 32_767
_LONGEST_SECONDS = 3


class Sound(Enum):
    """What a sound says: its tones as (frequency in Hz, seconds)."""

    FOUND = ((1318.5, 0.07),)
    UNKNOWN = ((523.3, 0.11), (392.0, 0.16))
    ERROR = ((220.0, 0.14), (0.0, 0.05), (220.0, 0.2))


def play(sound: Sound) -> None:
    """Plays a sound and waits for its end; a computer that cannot play it stays silent.

    Call it off the GUI thread.

    Args:
        sound: Which one.
    """
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(wave_of(sound), winsound.SND_MEMORY)
        return
    player = _player()
    if player is None:
        return
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        file.write(wave_of(sound))
        file.flush()
        subprocess.run(
            [player, file.name],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST_SECONDS,
            check=False,
        )


@cache
def wave_of(sound: Sound) -> bytes:
    """Makes a sound as a WAV file: one channel, 16 bits, 22,050 Hz.

    Args:
        sound: Which one.
    """
    samples = [sample for tone in sound.value for sample in _tone(*tone)]
    buffer = BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return buffer.getvalue()


def _tone(frequency: float, seconds: float) -> list[int]:
    """A sine that is faded in and out, so that it does not click."""
    count = int(_RATE * seconds)
    fade = _RATE * _FADE_SECONDS
    return [
        round(
            _FULL_SCALE
            * _LOUDNESS
            * min(1.0, place / fade, (count - place) / fade)
            * math.sin(2 * math.pi * frequency * place / _RATE)
        )
        for place in range(count)
    ]


@cache
def _player() -> str | None:
    """What can play a file here: macOS has afplay, Linux one of two if there is sound at all."""
    names = ("afplay",) if sys.platform == "darwin" else ("paplay", "aplay")
    found = (shutil.which(name) for name in names)
    return next((str(Path(path)) for path in found if path), None)
