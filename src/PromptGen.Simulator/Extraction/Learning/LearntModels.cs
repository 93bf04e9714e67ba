using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Keeps what was learnt from a set of exemplars, so that a prompt's exemplars are learnt once and not with every request.</summary>
internal sealed class LearntModels
{
    private const int Most = 16;

    private readonly ConcurrentDictionary<string, Lazy<LearntModel>> _models = new(StringComparer.Ordinal);

    public LearntModel Get(JsonElement schema, IReadOnlyList<Exemplar> exemplars)
    {
        string key = Key(schema, exemplars);
        if (_models.Count > Most && !_models.ContainsKey(key))
        {
            // A test that varies its prompts must not keep them all; learning again costs time and nothing else.
            _models.Clear();
        }

        return _models.GetOrAdd(key, _ => new Lazy<LearntModel>(() => new LearntModel(SchemaReader.Read(schema), exemplars))).Value;
    }

    private static string Key(JsonElement schema, IReadOnlyList<Exemplar> exemplars)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(schema.GetRawText()));
        foreach (Exemplar exemplar in exemplars)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\0{exemplar.Document}\0{exemplar.Output}"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
