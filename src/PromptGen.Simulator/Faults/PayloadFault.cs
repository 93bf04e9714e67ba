using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Faults;

/// <summary>The faults inside the JSON that a model fills in. Where no member fits a fault, the JSON stays as it is.</summary>
internal static class PayloadFault
{
    public static string Apply(FaultKind kind, string json, JsonElement schema)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            return json;
        }

        return kind switch
        {
            FaultKind.NestedText => Changed(root, static p => p.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array, static (w, p) => w.WriteString(p.Name, p.Value.GetRawText())),
            FaultKind.ParameterName => Wrapped(root),
            FaultKind.MissingMember => Changed(root, p => MemberSchemas.IsNeeded(schema, p.Name), static (_, _) => { }),
            FaultKind.NullMember => Changed(root, p => MemberSchemas.IsNeeded(schema, p.Name), static (w, p) => w.WriteNull(p.Name)),
            FaultKind.WrongType => Changed(root, p => MemberSchemas.IsNeeded(schema, p.Name), WriteOtherType),
            FaultKind.ExtraMember => Changed(root, static _ => true, static (w, p) =>
            {
                p.WriteTo(w);
                w.WriteNumber("simulated_extra", 1);
            }),
            FaultKind.EnumCase => Changed(root, p => MemberSchemas.IsEnumValue(schema, p.Name, p.Value), static (w, p) => w.WriteString(p.Name, OtherCase(p.Value.GetString()!))),
            FaultKind.NumberAsText => Changed(root, static p => p.Value.ValueKind == JsonValueKind.Number, static (w, p) => w.WriteString(p.Name, p.Value.GetRawText())),
            FaultKind.DuplicateKey => Changed(root, static _ => true, static (w, p) =>
            {
                p.WriteTo(w);
                p.WriteTo(w);
            }),
            FaultKind.LoneSurrogate => Changed(root, static p => p.Value.ValueKind == JsonValueKind.String, static (w, p) =>
            {
                w.WritePropertyName(p.Name);
                w.WriteRawValue("\"\\ud800" + p.Value.GetRawText()[1..]);
            }),
            _ => json,
        };
    }

    /// <summary>Rewrites the first member that fits.</summary>
    private static string Changed(JsonElement root, Func<JsonProperty, bool> fits, Action<Utf8JsonWriter, JsonProperty> write)
    {
        bool done = false;
        return Encoding.UTF8.GetString(JsonBytes.Write(json =>
        {
            json.WriteStartObject();
            foreach (JsonProperty member in root.EnumerateObject())
            {
                if (!done && fits(member))
                {
                    done = true;
                    write(json, member);
                }
                else
                {
                    member.WriteTo(json);
                }
            }

            json.WriteEndObject();
        }));
    }

    private static string Wrapped(JsonElement root) => Encoding.UTF8.GetString(JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("$PARAMETER_NAME");
        root.WriteTo(json);
        json.WriteEndObject();
    }));

    private static void WriteOtherType(Utf8JsonWriter json, JsonProperty member)
    {
        if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            json.WriteBoolean(member.Name, true);
            return;
        }

        json.WriteStartObject(member.Name);
        json.WriteBoolean("simulated", true);
        json.WriteEndObject();
    }

    private static string OtherCase(string text) => text.ToUpperInvariant() is var upper && upper != text ? upper : text.ToLowerInvariant();
}
