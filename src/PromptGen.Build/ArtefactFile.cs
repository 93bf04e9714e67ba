using System.Text;

namespace PromptGen.Build;

/// <summary>A file that the build keeps: UTF-8 without byte order mark, LF newlines, one at the end.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">What it must hold.</param>
internal sealed record ArtefactFile(string Path, string Text)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Writes the file where its content differs.</summary>
    /// <returns>Whether it was written.</returns>
    public bool Write()
    {
        if (FirstDifference() == 0)
        {
            return false;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, Text, s_utf8);
        return true;
    }

    /// <summary>The first line that differs, from 1; 0 if none does. A missing file differs at its first line. A checkout with CRLF is the same text.</summary>
    public int FirstDifference()
    {
        string[] wanted = Text.Split('\n');
        string[] found = File.Exists(Path) ? File.ReadAllText(Path, s_utf8).Replace("\r\n", "\n").Split('\n') : [];
        for (int line = 0; line < Math.Max(wanted.Length, found.Length); line++)
        {
            if (line >= wanted.Length || line >= found.Length || wanted[line] != found[line])
            {
                return line + 1;
            }
        }

        return 0;
    }
}
