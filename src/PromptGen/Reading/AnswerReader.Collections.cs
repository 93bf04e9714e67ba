using System.Globalization;
using System.Text.Json;

namespace PromptGen.Reading;

public ref partial struct AnswerReader
{
    /// <summary>Enters an array.</summary>
    /// <returns>False when the value is something else: the problem is recorded and the value skipped.</returns>
    public bool BeginArray()
    {
        bool isArray = _json.TokenType == JsonTokenType.StartArray || EnterNested(JsonTokenType.StartArray);
        bool isSingle = !isArray && !IsNull && !IsStringifiedArray() && Repair(RepairKind.SingleValueForList);
        if (!isArray && !isSingle)
        {
            return Mismatch("an array");
        }

        ulong bit = isSingle ? 1UL : 0;
        _singles = (_singles << 1) | bit;
        _pending = (_pending << 1) | bit;
        return true;
    }

    /// <summary>Moves to the next item.</summary>
    /// <returns>False at the end of the array.</returns>
    public bool NextItem()
    {
        if ((_singles & 1) != 0)
        {
            bool isPending = (_pending & 1) != 0;
            _pending &= ~1UL;
            return isPending || EndArray();
        }

        LeaveNested();
        _json.Read();
        return _json.TokenType != JsonTokenType.EndArray || EndArray();
    }

    /// <summary>Reads the current member name of a dictionary and moves to its value.</summary>
    /// <returns>The name, or an empty one when it is not valid Unicode; the problem is recorded.</returns>
    public string ReadKey()
    {
        string key = Text() ?? "";
        EndKey();
        return key;
    }

    /// <summary>Reads the current member name as a <see cref="Guid"/> and moves to its value.</summary>
    /// <returns>The key, or its default when the name is something else; the problem is recorded.</returns>
    public Guid ReadGuidKey()
    {
        string? text = Text();

        // The framework lets a sign stand in place of a digit.
        Guid key = Guid.TryParseExact(text, "D", out Guid value) && string.Equals(value.ToString("D"), text, StringComparison.OrdinalIgnoreCase) ? value : BadFormat<Guid>("a UUID");
        EndKey();
        return key;
    }

    /// <summary>Reads the current member name as an integer and moves to its value.</summary>
    /// <param name="min">The smallest key that fits.</param>
    /// <param name="max">The largest key that fits.</param>
    /// <returns>The key, or 0 when the name is something else; the problem is recorded.</returns>
    public long ReadIntegerKey(long min, long max)
    {
        bool fits = long.TryParse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) && value >= min && value <= max;
        long key = fits ? value : BadFormat<long>(string.Create(CultureInfo.InvariantCulture, $"an integer from {min} to {max}"));
        EndKey();
        return key;
    }

    /// <summary>Reads the current member name as an unsigned integer and moves to its value.</summary>
    /// <returns>The key, or 0 when the name is something else; the problem is recorded.</returns>
    public ulong ReadUInt64Key()
    {
        ulong key = ulong.TryParse(Text(), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) ? value : BadFormat<ulong>("an unsigned integer");
        EndKey();
        return key;
    }

    /// <summary>Reads the current member name as an enum value and moves to its value.</summary>
    /// <param name="names">The names.</param>
    /// <returns>The number of the name, or -1 when it is none of them; the problem is recorded.</returns>
    public int ReadEnumKey(ReadOnlySpan<string> names)
    {
        int index = IndexOf(names);
        EndKey();
        return index;
    }

    /// <summary>Reports that a dictionary's key stands twice; a key that could not be read stands for no other.</summary>
    public void ReportDuplicateKey()
    {
        if (!_keyFailed)
        {
            Report(ProblemKind.Duplicate, "The key stands twice in its object.");
        }
    }

    private void EndKey()
    {
        _keyFailed = FailedHere;
        _json.Read();
    }

    private bool EndArray()
    {
        _singles >>= 1;
        _pending >>= 1;
        return false;
    }
}
